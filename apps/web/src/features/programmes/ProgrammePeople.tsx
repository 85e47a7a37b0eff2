import { useInfiniteQuery } from '@tanstack/react-query';
import { asRequestError } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { TieBadge } from '../connections/index.ts';
import { peopleQuery } from '../people/index.ts';
import classes from './Programmes.module.css';

const shown = 6;

/** The first few people of a programme; the directory has them all. */
export function ProgrammePeople({ id }: { id: string }) {
  const t = useT('programmes');
  const { data, error } = useInfiniteQuery(peopleQuery({ programme: id }));
  if (error && !data) return <FormError error={asRequestError(error)} />;
  if (!data) return <ListSkeleton />;
  const people = data.pages[0]?.people.nodes.slice(0, shown) ?? [];
  if (!people.length) return <EmptyState title={t('noPeople')} text={t('noPeopleText')} />;
  return (
    <ul className={classes['people']} aria-label={t('itsPeople')}>
      {people.map(person => <li key={person.id}><PersonCard person={person} tie={person.isMe ? undefined : <TieBadge member={person} />} /></li>)}
    </ul>
  );
}
