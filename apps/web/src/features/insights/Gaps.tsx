import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { GapPartsFragment, InsightKind } from '@cohortium/schema';
import { useState, type ReactNode } from 'react';
import { Name, Sentence, useT, When } from '../../shared/i18n/index.ts';
import { Island } from '../../shared/ui/Island.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { Proposals } from './Proposals.tsx';
import { gapsQuery } from './queries.ts';
import { isGap, useGroupName, useTold, type Group, type Table } from './told.ts';
import classes from './Insights.module.css';

/** So many gaps stand open; the narrower ones can be seen in the tables. */
const shown = 8;

/** Two groups that hardly know each other. */
interface Gap {
  kind: InsightKind;
  one: Group;
  other: Group;
}

/** The widest gaps of both tables, each with a way to close it; and those that are worked on, with what came of it. */
export function Gaps({ programmeId, tables }: { programmeId: string; tables: readonly Table[] }) {
  const t = useT('insights');
  const gaps = tables.flatMap(({ kind, groups, cells }) => cells.filter(isGap).flatMap(cell => {
    const [one, other] = [groups[cell.one], groups[cell.other]];
    return one && other ? [{ kind, one, other, ties: cell.ties, byChance: cell.byChance }] : [];
  })).toSorted((a, b) => a.ties / a.byChance - b.ties / b.byChance || b.byChance - a.byChance).slice(0, shown);
  return (
    <>
      <Section title={t('gaps.title')}>
        <p className={classes['lead']}>{t(gaps.length ? 'gaps.lead' : 'gaps.none')}</p>
        <ul className={classes['rows']}>{gaps.map(gap => <li key={`${gap.kind} ${gap.one.keys.join()} ${gap.other.keys.join()}`}><GapRow programmeId={programmeId} gap={gap} ties={gap.ties} byChance={gap.byChance} /></li>)}</ul>
      </Section>
      <Island skeleton={<ListSkeleton of="row" count={2} />}><Working programmeId={programmeId} /></Island>
    </>
  );
}

function usePairName(): (gap: Pick<Gap, 'one' | 'other'>) => { one: string; other: string } {
  const nameOf = useGroupName();
  return ({ one, other }) => ({ one: `\u2068${nameOf(one)}\u2069`, other: `\u2068${nameOf(other)}\u2069` });
}

function GapRow({ programmeId, gap, ties, byChance }: { programmeId: string; gap: Gap; ties: number; byChance: number }) {
  const t = useT('insights');
  const names = usePairName()(gap);
  const { count, number } = useTold();
  return (
    <Opened programmeId={programmeId} gap={gap} isNew>
      <p className={classes['title']}>{t('gaps.pair', names)}</p>
      <p className={classes['soft']}>{t('gaps.line', { ties: count(ties), chance: number(byChance) })}</p>
    </Opened>
  );
}

/** A gap with a button that shows whom to introduce, right below. */
function Opened({ programmeId, gap, isNew, children }: { programmeId: string; gap: Gap; isNew: boolean; children: ReactNode }) {
  const t = useT('insights');
  const names = usePairName()(gap);
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={classes['row']}>
        <div>{children}</div>
        <Button variant="light" mih={44} aria-expanded={open} aria-label={open ? undefined : t(isNew ? 'gaps.closeNamed' : 'gaps.moreNamed', names)} onClick={() => setOpen(!open)}>{t(open ? 'propose.cancel' : isNew ? 'gaps.close' : 'gaps.more')}</Button>
      </div>
      {open && <Island skeleton={<ListSkeleton of="row" count={3} />}><Proposals programmeId={programmeId} gap={gap} names={names} onSent={() => setOpen(false)} /></Island>}
    </>
  );
}

function Working({ programmeId }: { programmeId: string }) {
  const t = useT('insights');
  const { data: { gaps } } = useSuspenseQuery(gapsQuery(programmeId));
  if (gaps.length === 0) return null;
  return (
    <Section title={t('gaps.working')}>
      <p className={classes['lead']}>{t('gaps.workingLead')}</p>
      <ul className={classes['rows']}>{gaps.map(gap => <li key={gap.id}><WorkedOn programmeId={programmeId} gap={gap} /></li>)}</ul>
    </Section>
  );
}

function WorkedOn({ programmeId, gap }: { programmeId: string; gap: GapPartsFragment }) {
  const t = useT('insights');
  const names = usePairName()(gap);
  const { count, number } = useTold();
  const when = <When at={gap.openedAt} as="day" />;
  return (
    <Opened programmeId={programmeId} gap={gap} isNew={false}>
      <p className={classes['title']}>{t('gaps.pair', names)}</p>
      <p className={classes['soft']}>{gap.openedBy
        ? <Sentence parts={{ name: <Name>{gap.openedBy.name}</Name>, when }} text={marks => t('gaps.opened', marks)} />
        : <Sentence parts={{ when }} text={marks => t('gaps.openedNobody', marks)} />}</p>
      <dl className={classes['result']}>
        <div><dt>{t('gaps.before')}</dt><dd>{count(gap.tiesBefore)}</dd></div>
        <div><dt>{t('gaps.nowTies')}</dt><dd>{count(gap.tiesNow)}</dd></div>
        <div><dt>{t('gaps.sentTitle')}</dt><dd>{number(gap.sent)}</dd></div>
        <div><dt>{t('gaps.cameAbout')}</dt><dd>{count(gap.cameAbout)}</dd></div>
      </dl>
    </Opened>
  );
}
