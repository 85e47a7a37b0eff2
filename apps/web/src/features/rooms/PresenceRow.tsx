import type { RoomPresence } from '@cohortium/contract';
import { Popover, UnstyledButton } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { Link } from '@tanstack/react-router';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { useMeetingLink } from '../../shared/meeting/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import type { Person } from './room-session.ts';
import classes from './RoomPanel.module.css';

const faces = 5;

/** Who is here: a row of faces, and their names on asking. */
export function PresenceRow({ presence, people }: { presence: RoomPresence | null; people: ReadonlyMap<string, Person> }) {
  const t = useT('rooms');
  const language = useLanguage();
  const from = useMeetingLink();
  const here = (presence?.here ?? []).map(id => people.get(id)).filter(person => person !== undefined);
  const count = presence?.count ?? 0;
  if (!count) return <span className={classes['presence']} />;
  const said = t('presence.here', { count, number: formatNumber(count, language) });
  return (
    <Popover position="bottom-end" width={260} withArrow>
      <Popover.Target>
        <UnstyledButton className={classes['presence']} aria-label={said}>
          <span className={classes['faces']}>{here.slice(0, faces).map(person => <Avatar key={person.id} id={person.id} name={person.name} src={person.avatarUrl} size={28} />)}</span>
          <span className={classes['count']}>{said}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className={classes['people']} aria-label={said}>
          {here.map(person => (
            <li key={person.id}>
              <Link to="/people/$id" params={{ id: person.id }} {...from} className={classes['person']}><Avatar id={person.id} name={person.name} src={person.avatarUrl} size={28} /><Name>{person.name}</Name></Link>
            </li>
          ))}
        </ul>
        {count > here.length && <p className={classes['rest']}>{t('presence.more', { count: count - here.length, number: formatNumber(count - here.length, language) })}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
