import type { ConventionCardFragment } from '@cohortium/schema';
import { formatNumber } from '@cohortium/i18n';
import { Link } from '@tanstack/react-router';
import { Name, useLanguage, useT, WhenRange } from '../../shared/i18n/index.ts';
import { LiveMark } from '../../shared/ui/LiveMark.tsx';
import classes from './Conventions.module.css';

/** From the first day to the last, as days of the place. */
export const ConventionDays = ({ convention: { startsOn, endsOn } }: { convention: Pick<ConventionCardFragment, 'startsOn' | 'endsOn'> }) => <WhenRange from={`${startsOn}T12:00:00Z`} to={`${endsOn}T12:00:00Z`} zone="UTC" />;

/** Conventions side by side. */
export function ConventionCards({ conventions }: { conventions: readonly ConventionCardFragment[] }) {
  return <ul className={classes['cards']}>{conventions.map(convention => <li key={convention.id}><ConventionCard convention={convention} /></li>)}</ul>;
}

export function ConventionCard({ convention }: { convention: ConventionCardFragment }) {
  const t = useT('conventions');
  const language = useLanguage();
  const people = convention.attendees.onsite + convention.attendees.remote;
  return (
    <article className={classes['card']}>
      {convention.phase === 'NOW' && <p className={classes['facts']}><LiveMark /></p>}
      <h3><Link className="whole" to="/conventions/$slug" params={{ slug: convention.slug }}><Name>{convention.name}</Name></Link></h3>
      <p className={classes['facts']}><ConventionDays convention={convention} />{convention.place && <> · <bdi>{convention.place}</bdi></>}</p>
      <p className={classes['facts']}><Name>{convention.programme.name}</Name> · {t('people', { count: people, number: formatNumber(people, language) })}</p>
      {convention.registration && <p className={classes['facts']}>{t(convention.phase === 'OVER' ? `went.${convention.registration.attendance}` : `going.${convention.registration.attendance}`)}</p>}
    </article>
  );
}
