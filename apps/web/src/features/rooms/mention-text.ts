import { linkToThing, mentionOf, tellLinks, tellMentions } from '@cohortium/contract';

/** What words of a text stand for: as they are typed (`@Ana`, `#Solar boat`), to the Markdown that is sent for them. */
export type Meant = ReadonlyMap<string, string>;
const none: Meant = new Map();

/** What begins a word that looks for someone or something. */
export type Sign = '@' | '#';

/** Words that stand for nothing else in this text: two people or things of one name are told apart by a number. */
export function wordsFor(wanted: string, sent: string, known: Meant): string {
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? wanted : `${wanted} ${n}`;
    if ((known.get(tried) ?? sent) === sent) return tried;
  }
}

export const personSent = mentionOf;
export const thingSent = linkToThing;

/** A message as it is typed: `@Ana`, where its Markdown has a link to her, and `#Solar boat` where it has one to an idea whose title is known. */
export function asTyped(body: string, known: Meant = none, titleAt: (path: string) => string | undefined = () => undefined): { text: string; meant: Meant } {
  const meant = new Map(known);
  const keep = (wanted: string, sent: string): string => {
    const shown = wordsFor(wanted, sent, meant);
    meant.set(shown, sent);
    return shown;
  };
  const named = tellMentions(body, (name, id) => keep(`@${name}`, mentionOf(name, id)));
  return { text: tellLinks(named, (typed, path, link) => keep(`#${titleAt(path) ?? typed}`, link)), meant };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** What is typed as the message's Markdown: what was chosen becomes a link to that person or thing. */
export function asSent(text: string, meant: Meant): string {
  if (!meant.size) return text;
  const words = [...meant.keys()].sort((one, other) => other.length - one.length).map(escaped);
  return text.replace(new RegExp(`(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), found => meant.get(found) ?? found);
}

/** What is looked for before the caret: where it begins, by which sign, and the words so far. Few words, so that a sign does not haunt a sentence. */
export function askedBefore(text: string, caret: number): { sign: Sign; from: number; words: string } | null {
  const found = /(?:^|[\s([{"'„“])(?:(@)((?:[\p{L}\p{M}\p{N}'’.-]+ ?){0,3})|(#)((?:[\p{L}\p{M}\p{N}'’.-]+ ?){0,5}))$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const words = found[2] ?? found[4] ?? '';
  return { sign: found[1] ? '@' : '#', from: caret - words.length - 1, words };
}
