import { useQuery } from '@tanstack/react-query';
import { asRequestError } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { mySessionsQuery } from './queries.ts';
import { SessionCard } from './SessionCard.tsx';
import classes from './Conventions.module.css';

/** For Home: what is on now and what is next, where the reader takes part. */
export function LiveNow() {
  const t = useT('conventions');
  const { data, error } = useQuery({ ...mySessionsQuery, refetchInterval: 60_000 });
  const sessions = data?.mySessions ?? [];
  return (
    <Section title={t(sessions.some(session => session.phase === 'NOW') ? 'liveNow' : 'next')} aside={<TextLink to="/conventions">{t('title')}</TextLink>}>
      {error && <FormError error={asRequestError(error)} />}
      {!data && !error && <ListSkeleton of="text" count={1} />}
      {data && sessions.length === 0 && <p className={classes['facts']}>{t('nothingSoon')}</p>}
      {sessions.length > 0 && <ul className={classes['cards']}>{sessions.map(session => <li key={session.id}><SessionCard session={session} zone={session.convention.timeZone} /></li>)}</ul>}
    </Section>
  );
}
