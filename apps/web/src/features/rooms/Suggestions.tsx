import { UnstyledButton } from '@mantine/core';
import { useT } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import type { Person } from './room-session.ts';
import classes from './Suggestions.module.css';

interface SuggestionsProps {
  people: readonly Person[];
  active: number;
  listId: string;
  optionId: (index: number) => string;
  choose: (person: Person) => void;
}

/** Who may be meant, above the line that is typed; the focus stays in the text. */
export function Suggestions({ people, active, listId, optionId, choose }: SuggestionsProps) {
  const t = useT('rooms');
  return (
    <>
      <p role="status" className="unseen">{people.length > 0 && t('mention.found', { count: people.length, number: people.length })}</p>
      {people.length > 0 && (
        <div id={listId} role="listbox" aria-label={t('mention.label')} className={classes['list']}>
          {people.map((person, index) => (
            <UnstyledButton key={person.id} id={optionId(index)} role="option" tabIndex={-1} aria-selected={index === active} className={classes['option']} onPointerDown={event => event.preventDefault()} onClick={() => choose(person)}>
              <Avatar id={person.id} name={person.name} src={person.avatarUrl} size={28} />
              <bdi>{person.name}</bdi>
            </UnstyledButton>
          ))}
        </div>
      )}
    </>
  );
}
