import type { RoomPresence } from '@cohortium/contract';
import { Popover, UnstyledButton } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { Link } from '@tanstack/react-router';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { useMeetingLink } from '../../shared/meeting/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { PersonMenu } from './moderation/ModerationMenu.tsx';
import type { Person } from './room-session.ts';
import classes from './RoomPanel.module.css';

const faces = 5;

/** Who is here: a row of faces, and their names on asking. */
export function PresenceRow({ presence, people }: { presence: RoomPresence | null; people: ReadonlyMap<string, Person> }) {
  const t = useT('rooms');
  const ofPlaces = useT('moderation');
  const language = useLanguage();
  const from = useMeetingLink();
  const here = (presence?.here ?? []).map(id => people.get(id)).filter(person => person !== undefined);
  const count = presence?.count ?? 0;
  if (!count) return <span className={classes['presence']} />;
  const number = (many: number) => formatNumber(many, language);
  const [onsite, remote] = [presence?.onsite ?? 0, presence?.remote ?? 0];
  const placeOf = (id: string) => {
    const place = presence?.places[id];
    return place && <span className={classes['place']}>{ofPlaces(`place.${place}`)}</span>;
  };
  const said = t('presence.here', { count, number: formatNumber(count, language) });
  return (
    <Popover position="bottom-end" width={300} withArrow>
      <Popover.Target>
        <UnstyledButton className={classes['presence']} aria-label={said}>
          <span className={classes['faces']}>{here.slice(0, faces).map(person => <Avatar key={person.id} id={person.id} name={person.name} src={person.avatarUrl} size={28} />)}</span>
          <span className={classes['count']}>{said}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        {onsite + remote > 0 && <p className={classes['rest']}>{[onsite > 0 && ofPlaces('presence.onsite', { count: onsite, number: number(onsite) }), remote > 0 && ofPlaces('presence.remote', { count: remote, number: number(remote) })].filter(Boolean).join(' · ')}</p>}
        <ul className={classes['people']} aria-label={said}>
          {here.map(person => (
            <li key={person.id} className={classes['one']}>
              <Link to="/people/$id" params={{ id: person.id }} {...from} className={classes['person']}><Avatar id={person.id} name={person.name} src={person.avatarUrl} size={28} /><Name>{person.name}</Name>{placeOf(person.id)}</Link>
              <PersonMenu whom={person} />
            </li>
          ))}
        </ul>
        {count > here.length && <p className={classes['rest']}>{t('presence.more', { count: count - here.length, number: formatNumber(count - here.length, language) })}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
