import type { ReportCardFragment } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { useT } from '../../../shared/i18n/index.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { ListSkeleton } from '../../../shared/ui/ListSkeleton.tsx';
import { toast } from '../../../shared/ui/toast.ts';
import { useShowMessage } from '../parts/show-message.ts';
import { ReportCard, type Decide } from './ReportCard.tsx';
import { useInstantly, useReports } from './use-moderation.ts';
import classes from './Moderation.module.css';

/** What was reported in the room. `onLeave` closes the sheet over the message that is shown. */
export function ReportsPart({ onLeave }: { onLeave: () => void }) {
  const t = useT('moderation');
  const show = useShowMessage();
  const { pending, act } = useInstantly();
  const { data, isError, refetch } = useReports();
  const reports = data?.roomReports.filter(({ id }) => !pending.has(id));
  const decide = ({ id }: ReportCardFragment): Decide => (outcome, until = null) => void act(id, outcome, 'room:handle', { reportId: id, outcome, until }).then(done => {
    if (done) toast(t('reports.handled'));
    return refetch();
  });
  const showIn = (seq: number) => {
    onLeave();
    void show(seq);
  };
  if (isError && !reports) return <EmptyState title={t('reports.failed')} action={<Button variant="default" onClick={() => void refetch()}>{t('common:action.retry')}</Button>} />;
  if (!reports) return <ListSkeleton of="row" count={2} />;
  if (!reports.length) return <EmptyState title={t('reports.empty')} text={t('reports.emptyText')} />;
  return <ul className={classes['rows']}>{reports.map(report => <li key={report.id} className={classes['row']}><ReportCard report={report} onDecide={decide(report)} onShow={showIn} /></li>)}</ul>;
}
