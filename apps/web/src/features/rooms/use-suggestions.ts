import type { ThingKind } from '@cohortium/contract';
import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { useSearch } from '../../shared/ui/use-search.ts';
import { askedBefore, type Sign } from './mention-text.ts';
import type { Person } from './room-session.ts';

/** A thing that may be meant. */
export interface NamedThing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly lang?: string | null | undefined;
  /** What it is part of. */
  readonly within?: string | null | undefined;
}
/** Someone or something that may be meant by what is typed. */
export type Suggested = Person | NamedThing;
export const isThing = (one: Suggested): one is NamedThing => 'path' in one;

interface Asked {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  /** People of the room whose names begin with the words; for none, those who are here. */
  findPeople: (words: string) => Promise<readonly Person[]>;
  /** Ideas, sessions and conventions with such words in their titles; for none, those near in time. */
  findThings: (words: string) => Promise<readonly NamedThing[]>;
  /** `words` are those that were typed, after their sign, between the two places in the text. */
  onChoose: (chosen: Suggested, typed: { from: number; to: number; words: string }) => void;
}

/** Suggests people while a name is typed after an `@`, and things after a `#`: arrows move, Enter or Tab chooses, Escape closes. */
export function useSuggestions({ field, text, findPeople, findThings, onChoose }: Asked) {
  const listId = useId();
  const [caret, setCaret] = useState(0);
  const [closed, setClosed] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const typed = askedBefore(text, Math.min(caret, text.length));
  const sign: Sign | null = typed && typed.from !== closed ? typed.sign : null;
  const people = useSearch(findPeople, typed?.words ?? '', sign === '@').found;
  const things = useSearch(findThings, typed?.words ?? '', sign === '#').found;
  const found: readonly Suggested[] = sign === '@' ? people : sign === '#' ? things : [];
  const active = Math.min(at, found.length - 1);

  const follow = () => {
    const { value = '', selectionStart = 0 } = field.current ?? {};
    setCaret(selectionStart);
    if (!askedBefore(value, selectionStart)) setClosed(null);
    setAt(0);
  };
  const choose = (one: Suggested) => {
    if (!typed) return;
    setClosed(typed.from);
    onChoose(one, { from: typed.from, to: caret, words: typed.words });
    setAt(0);
  };
  /** Whether the key was for the list. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const chosen = found[active];
    if (!typed || !chosen) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setAt((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen);
    else if (event.key === 'Escape') setClosed(typed.from);
    else return false;
    event.preventDefault();
    return true;
  };
  const optionId = (index: number) => `${listId}-${index}`;
  const area = found.length ? { 'aria-controls': listId, 'aria-activedescendant': optionId(active) } : {};
  return { found, sign, active, listId, optionId, choose, onKeyDown, follow, area };
}
