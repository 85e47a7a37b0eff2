import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { TextLink } from '../../shared/ui/links.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { OpeningCard } from './OpeningCard.tsx';
import { toursForMeQuery } from './queries.ts';
import classes from './Tours.module.css';

/** Openings that look for what I offer; the way to all of them stands there even when none does. */
export function ToursForMe() {
  const t = useT('secondments');
  const { data: { secondmentsForMe: openings } } = useSuspenseQuery(toursForMeQuery);
  return (
    <Section title={t('title')} aside={<TextLink to="/tours">{t('allTours')}</TextLink>}>
      {openings.length ? <ul className={classes['cards']}>{openings.map(opening => <li key={opening.id}><OpeningCard opening={opening} level={3} /></li>)}</ul> : <p className={classes['facts']}>{t('noneForMe')}</p>}
    </Section>
  );
}
