import { SegmentedControl } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDate } from '@cohortium/i18n';
import { useState } from 'react';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { Island } from '../../shared/ui/Island.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { Downloads } from './Downloads.tsx';
import { Figures } from './Figures.tsx';
import { Gaps } from './Gaps.tsx';
import { GroupTable } from './GroupTable.tsx';
import { PeopleWhoHoldTogether, PeopleWithoutTies } from './NamedPeople.tsx';
import { Outcomes } from './Outcomes.tsx';
import { insightsQuery } from './queries.ts';
import { isEarly, ranges, within, type Range } from './series.ts';
import type { Table } from './told.ts';
import classes from './Insights.module.css';

/** While the history is worked out for the first time, the page asks again. */
const askAgain = 1500;

/** How a programme's network stands and grows, and what its staff can do about it. */
export function InsightsPage({ programmeId, slug }: { programmeId: string; slug: string }) {
  const t = useT('insights');
  const language = useLanguage();
  const [range, setRange] = useState<Range>('ALL');
  const { data: { insights } } = useSuspenseQuery({ ...insightsQuery(programmeId), refetchInterval: query => (query.state.data?.insights ? false : askAgain) });
  const today = insights?.days.at(-1);
  if (!insights || !today) return <EmptyState title={t('first.title')} text={t('first.text')} />;
  if (isEarly(today, insights.tables)) {
    return (
      <>
        <EmptyState title={t('early.title')} text={t('early.text')} action={<LinkButton to="/staff/$programme" params={{ programme: slug }} variant="light">{t('early.action')}</LinkButton>} />
        <Island skeleton={null}><PeopleWithoutTies programmeId={programmeId} quiet /></Island>
      </>
    );
  }
  return (
    <>
      <p className={classes['lead']}>{t('lead')} {t('asOf', { day: formatDate(today.day, language, 'day', 'UTC') })}</p>
      <Section title={t('stands')} aside={<SegmentedControl aria-label={t('range.label')} value={range} onChange={chosen => setRange(ranges.find(one => one === chosen) ?? 'ALL')} data={ranges.map(value => ({ value, label: t(`range.${value}`) }))} />}>
        <Figures days={within(insights.days, range)} today={today} />
      </Section>
      <Tables tables={insights.tables} />
      <Gaps programmeId={programmeId} tables={insights.tables} />
      <Island skeleton={<ListSkeleton of="row" count={3} />}><Outcomes programmeId={programmeId} /></Island>
      <Island skeleton={<ListSkeleton count={3} />}><PeopleWithoutTies programmeId={programmeId} /></Island>
      <Island skeleton={<ListSkeleton count={3} />}><PeopleWhoHoldTogether programmeId={programmeId} /></Island>
      <Downloads programmeId={programmeId} />
    </>
  );
}

function Tables({ tables }: { tables: readonly Table[] }) {
  const t = useT('insights');
  return (
    <Section title={t('tables.title')}>
      <p className={classes['lead']}>{t('tables.lead')}</p>
      {(['COHORT', 'SECTOR'] as const).map(kind => {
        const table = tables.find(one => one.kind === kind);
        return (
          <div key={kind}>
            <h3 className={classes['name']}>{t(`tables.${kind}`)}</h3>
            {table ? <GroupTable table={table} /> : <p className={classes['soft']}>{t('tables.held')}</p>}
          </div>
        );
      })}
    </Section>
  );
}
