import type { AuditLogQuery } from '@cohortium/schema';
import { Switch } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Name, useT, When } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { PlainLink } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { useViewer } from '../../shared/viewer/index.ts';
import { auditLogQuery } from './queries.ts';
import classes from './InvitationList.module.css';

type Entry = AuditLogQuery['auditLog']['nodes'][number];

/** What was done in the programme, the newest first; an admin may look at the whole installation. */
export function AuditLog({ programmeId }: { programmeId: string }) {
  const t = useT('staff');
  const viewer = useViewer();
  const [everywhere, setEverywhere] = useState(false);
  const query = useInfiniteQuery(auditLogQuery(everywhere ? null : programmeId));
  if (query.isPending) return <ListSkeleton of="row" />;
  if (query.error && !query.data) throw query.error;
  const items = query.data.pages.flatMap(page => page.auditLog.nodes);
  return (
    <>
      {viewer?.isAdmin && <Switch label={t('log.everywhere')} checked={everywhere} onChange={event => setEverywhere(event.currentTarget.checked)} />}
      {items.length === 0 ? <EmptyState title={t('log.empty')} text={t('log.emptyText')} /> : (
        <InfiniteList items={items} itemKey={({ id }) => id} label={t('tabs.log')} as="rows" hasNextPage={query.hasNextPage} isFetchingNextPage={query.isFetchingNextPage}
          fetchNextPage={query.fetchNextPage} isFetchNextPageError={query.isFetchNextPageError}>
          {entry => <EntryRow entry={entry} withProgramme={everywhere} />}
        </InfiniteList>
      )}
    </>
  );
}

const person = ({ id, name }: { id: string; name: string }) => <PlainLink to="/people/$id" params={{ id }}><Name>{name}</Name></PlainLink>;
/** Values stand in their own direction within the sentence. */
const isolated = (value: string): string => `\u2068${value}\u2069`;

function EntryRow({ entry: { act, at, by, subject, subjectTitle, details, programme }, withProgramme }: { entry: Entry; withProgramme: boolean }) {
  const t = useT('staff');
  const args = Object.fromEntries(details.map(({ name, value }) => [name, name === 'role' ? roleName(value) : name === 'outcome' ? outcomeName(value) : isolated(value)]));
  const sentence = t(`log.act.${act}`, { ...args, subject: subjectTitle ? isolated(subjectTitle) : t('log.something') });
  function roleName(value: string): string {
    return value === 'STAFF' || value === 'REVIEWER' || value === 'MODERATOR' ? t(`role.${value}`) : isolated(value);
  }
  function outcomeName(value: string): string {
    return value === 'DISMISSED' || value === 'MESSAGE_DELETED' || value === 'MUTED' || value === 'REMOVED' ? t(`log.outcome.${value}`) : isolated(value);
  }
  const toOneself = by !== null && by?.id === subject?.id;
  return (
    <div className={classes['row']}>
      <div className={classes['who']}>
        <div className={classes['name']}>{sentence}</div>
        <p className={classes['line']}>{by ? person(by) : t('log.someone')}{subject && !toOneself && <> → {person(subject)}</>}{withProgramme && programme && <> · <Name>{programme.name}</Name></>}</p>
      </div>
      <p className={classes['line']}><When at={at} /></p>
    </div>
  );
}
