import { formatDateRange, formatNumber } from '@cohortium/i18n';
import type { OpeningCardFragment } from '@cohortium/schema';
import { Link } from '@tanstack/react-router';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { SectorBadge } from '../../shared/ui/SectorBadge.tsx';
import { SkillList } from '../../shared/ui/SkillList.tsx';
import { Fit } from './Fit.tsx';
import classes from './Tours.module.css';

/** "1 February to 31 July 2027 · 60 % of a full post": days are days, whatever the reader's zone. */
export function Term({ term: { startsOn, endsOn, share } }: { term: { startsOn: string; endsOn: string; share: number } }) {
  const t = useT('secondments');
  const language = useLanguage();
  return <>{formatDateRange(startsOn, endsOn, language, 'day', 'UTC')} · {share === 100 ? t('fullTime') : t('share', { number: formatNumber(share, language) })}</>;
}

/** An opening among others; the whole card leads to it. */
export function OpeningCard({ opening, level = 2 }: { opening: OpeningCardFragment; level?: 2 | 3 }) {
  const t = useT('secondments');
  const Heading = `h${level}` as const;
  const { id, title, lang, organisation, place, skills, fit, myAsk, outcome } = opening;
  return (
    <article className={classes['card']}>
      <Heading className={classes['title']}><Link to="/tours/$id" params={{ id }} className="whole"><bdi lang={lang}>{title}</bdi></Link></Heading>
      <p className={classes['facts']}><Name>{organisation.name}</Name>{place && <> · <bdi>{place}</bdi></>} <SectorBadge sector={organisation.sector} /></p>
      <p className={classes['plain']}><Term term={opening} /></p>
      <SkillList skills={skills} show={4} />
      {outcome ? <p className={classes['facts']}>{t(`outcome.${outcome}`)}</p> : <Fit fit={fit} mine />}
      {myAsk && <p className={classes['facts']}>{t(`asked.${myAsk.state}`)}</p>}
    </article>
  );
}
