import { mentionOf, tellMentions } from '@cohortium/contract';

/** Whom the names in a text stand for: a name to an id. */
export type Mentioned = ReadonlyMap<string, string>;
const none: Mentioned = new Map();

/** A name that stands for nobody else in this text: two people of one name are told apart by a number. */
export function nameFor(name: string, id: string, known: Mentioned): string {
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? name : `${name} ${n}`;
    if ((known.get(tried) ?? id) === id) return tried;
  }
}

/** A message as it is typed: `@Ana`, where its Markdown has a link to her. */
export function asTyped(body: string, known: Mentioned = none): { text: string; mentioned: Mentioned } {
  const mentioned = new Map(known);
  const text = tellMentions(body, (name, id) => {
    const shown = nameFor(name, id, mentioned);
    mentioned.set(shown, id);
    return `@${shown}`;
  });
  return { text, mentioned };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** What is typed as the message's Markdown: each `@Name` that was chosen becomes a link to that person. */
export function asSent(text: string, mentioned: Mentioned): string {
  if (!mentioned.size || !text.includes('@')) return text;
  const names = [...mentioned.keys()].sort((one, other) => other.length - one.length).map(escaped);
  return text.replace(new RegExp(`@(${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), (whole, name: string) => {
    const id = mentioned.get(name);
    return id ? mentionOf(name, id) : whole;
  });
}

/** A mention that is being typed before the caret: where it begins, and the words so far. Three words at most, so that an `@` does not haunt a sentence. */
export function mentionBefore(text: string, caret: number): { from: number; words: string } | null {
  const found = /(?:^|[\s([{"'„“])@((?:[\p{L}\p{M}\p{N}'’.-]+ ?){0,3})$/u.exec(text.slice(0, caret));
  const words = found?.[1];
  return words === undefined ? null : { from: caret - words.length - 1, words };
}
