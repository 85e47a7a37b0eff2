import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { useSearch } from '../../shared/ui/use-search.ts';
import { mentionBefore } from './mention-text.ts';
import type { Person } from './room-session.ts';

interface Asked {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  /** People of the room whose names begin with the words; for none, those who are here. */
  search: (words: string) => Promise<readonly Person[]>;
  onChoose: (person: Person, from: number, to: number) => void;
}

/** Suggests people while a name is typed after an `@`: arrows move, Enter or Tab chooses, Escape closes. */
export function useSuggestions({ field, text, search, onChoose }: Asked) {
  const listId = useId();
  const [caret, setCaret] = useState(0);
  const [closed, setClosed] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const typed = mentionBefore(text, Math.min(caret, text.length));
  const isAsked = typed !== null && typed.from !== closed;
  const { found } = useSearch(search, typed?.words ?? '', isAsked);
  const people = isAsked ? found : [];
  const active = Math.min(at, people.length - 1);

  const follow = () => {
    const { value = '', selectionStart = 0 } = field.current ?? {};
    setCaret(selectionStart);
    if (!mentionBefore(value, selectionStart)) setClosed(null);
    setAt(0);
  };
  const choose = (person: Person) => {
    if (!typed) return;
    setClosed(typed.from);
    onChoose(person, typed.from, caret);
    setAt(0);
  };
  /** Whether the key was for the list. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const chosen = people[active];
    if (!typed || !chosen) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setAt((active + (event.key === 'ArrowDown' ? 1 : people.length - 1)) % people.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen);
    else if (event.key === 'Escape') setClosed(typed.from);
    else return false;
    event.preventDefault();
    return true;
  };
  const optionId = (index: number) => `${listId}-${index}`;
  const area = people.length ? { 'aria-controls': listId, 'aria-activedescendant': optionId(active) } : {};
  return { people, active, listId, optionId, choose, onKeyDown, follow, area };
}
