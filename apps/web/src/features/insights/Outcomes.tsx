import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDateRange } from '@cohortium/i18n';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { PlainLink } from '../../shared/ui/links.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { outcomesQuery } from './queries.ts';
import { useTold } from './told.ts';
import classes from './Insights.module.css';

/** What came of each convention that has begun. */
export function Outcomes({ programmeId }: { programmeId: string }) {
  const t = useT('insights');
  const language = useLanguage();
  const { short, number } = useTold();
  const { data: { conventionOutcomes: outcomes } } = useSuspenseQuery(outcomesQuery(programmeId));
  return (
    <Section title={t('conventions.title')}>
      <p className={classes['lead']}>{outcomes.length ? `${t('conventions.lead')} ${t('conventions.means')}` : t('conventions.none')}</p>
      {outcomes.length > 0 && (
        <div className={classes['scroll']} tabIndex={0} role="region" aria-label={t('conventions.title')}>
          <table className={classes['table']}>
            <thead><tr>{(['name', 'people', 'before', 'after', 'ideas', 'messages', 'highlights'] as const).map(column => <th key={column} scope="col">{t(`conventions.${column}`)}</th>)}</tr></thead>
            <tbody>
              {outcomes.map(({ convention, people, tiesBefore, tiesAfter, isOpen, ideas, messages, highlights }) => (
                <tr key={convention.id}>
                  <th scope="row">
                    <PlainLink to="/conventions/$slug" params={{ slug: convention.slug }}><Name>{convention.name}</Name></PlainLink>
                    <span className={classes['soft']}> {formatDateRange(convention.startsOn, convention.endsOn, language, 'day', 'UTC')}</span>
                  </th>
                  <td>{short(people)}</td><td>{short(tiesBefore)}</td>
                  <td>{short(tiesAfter)}{isOpen && <span className={classes['soft']}> ({t('conventions.open')})</span>}</td>
                  <td>{number(ideas)}</td><td>{short(messages)}</td><td>{short(highlights)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
