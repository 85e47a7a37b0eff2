import { HandleReportDocument, ProgrammeReportsDocument, type ReportCardFragment } from '@cohortium/schema';
import { SegmentedControl } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { asRequestError, execute, gqlPages, refresh } from '../../../shared/graphql/index.ts';
import { loadTexts, useReasonText, useT } from '../../../shared/i18n/index.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../../shared/ui/InfiniteList.tsx';
import { ListSkeleton } from '../../../shared/ui/ListSkeleton.tsx';
import { toast, toastError } from '../../../shared/ui/toast.ts';
import { ReportCard, type Decide } from './ReportCard.tsx';

const reportsQuery = (programmeId: string, isHandled: boolean) => gqlPages(ProgrammeReportsDocument, { programmeId, isHandled, first: 24 }, page => page.programmeReports.pageInfo);

/** A programme's reports, for its staff: what waits, and what was handled. */
export function ProgrammeReports({ programmeId }: { programmeId: string }) {
  const t = useT('moderation');
  useEffect(() => void loadTexts('moderation', 'rooms'), []);
  const [isHandled, setHandled] = useState(false);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const queryClient = useQueryClient();
  const reasonText = useReasonText();
  const query = useInfiniteQuery(reportsQuery(programmeId, isHandled));
  if (query.error && !query.data) throw query.error;
  const decide = ({ id }: ReportCardFragment): Decide => async (outcome, until = null) => {
    setGone(now => new Set(now).add(id));
    try {
      await execute(HandleReportDocument, { id, outcome, until });
      toast(t('reports.handled'));
    } catch (thrown) {
      const { reason, args } = asRequestError(thrown);
      toastError(reasonText(reason, args));
    }
    await refresh(queryClient, ProgrammeReportsDocument);
    setGone(now => new Set([...now].filter(one => one !== id)));
  };
  const items = query.data?.pages.flatMap(page => page.programmeReports.nodes).filter(({ id }) => isHandled || !gone.has(id)) ?? [];
  return (
    <>
      <SegmentedControl aria-label={t('staff.show')} value={String(isHandled)} onChange={value => setHandled(value === 'true')} data={[{ value: 'false', label: t('staff.waiting') }, { value: 'true', label: t('staff.handled') }]} />
      {query.isPending && <ListSkeleton of="row" />}
      {query.data && !items.length && (isHandled ? <EmptyState title={t('staff.noneHandled')} /> : <EmptyState title={t('staff.emptyTitle')} text={t('staff.emptyText')} />)}
      {items.length > 0 && (
        <InfiniteList items={items} itemKey={({ id }) => id} label={t('sheet.reports')} as="rows" hasNextPage={query.hasNextPage} isFetchingNextPage={query.isFetchingNextPage} fetchNextPage={query.fetchNextPage} isFetchNextPageError={query.isFetchNextPageError}>
          {report => <div><ReportCard report={report} withRoom {...(!isHandled && { onDecide: decide(report) })} /></div>}
        </InfiniteList>
      )}
    </>
  );
}
