import { directionOf } from '@cohortium/i18n';
import type { CaughtMailsQuery } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Name, useT, When } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { PlainLink } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { CaughtMail } from './CaughtMail.tsx';
import { caughtMailsQuery } from './queries.ts';
import classes from './MailPage.module.css';

type Listed = CaughtMailsQuery['caughtMails']['nodes'][number];

/** E-mails that were kept instead of being sent: the list, and the one that is open. Beside each other on a desk, one at a time on a phone. */
export function MailPage({ id }: { id?: string | undefined }) {
  const t = useT('demo');
  const query = useSuspenseInfiniteQuery(caughtMailsQuery);
  const mails = query.data.pages.flatMap(page => page.caughtMails.nodes);
  return (
    <>
      <PageHeader title={t('mail.title')} lead={t('mail.lead')} action={<Button variant="default" loading={query.isRefetching && !query.isFetchingNextPage} onClick={() => void query.refetch()}>{t('mail.refresh')}</Button>} />
      {mails.length === 0 ? <EmptyState title={t('mail.emptyTitle')} text={t('mail.emptyText')} /> : (
        <div className={classes['panes']} data-reading={id !== undefined || undefined}>
          <div className={classes['list']}>
            <InfiniteList items={mails} itemKey={mail => mail.id} label={t('mail.list')} as="rows" hasNextPage={query.hasNextPage} isFetchingNextPage={query.isFetchingNextPage}
              fetchNextPage={query.fetchNextPage} isFetchNextPageError={query.isFetchNextPageError}>
              {mail => <MailRow mail={mail} open={mail.id === id} />}
            </InfiniteList>
          </div>
          <div className={classes['reading']}>{id === undefined ? <p className={classes['soft']}>{t('mail.choose')}</p> : <CaughtMail id={id} />}</div>
        </div>
      )}
    </>
  );
}

function MailRow({ mail, open }: { mail: Listed; open: boolean }) {
  return (
    <PlainLink to="/mail" search={{ id: mail.id }} className={classes['row']} aria-current={open || undefined} resetScroll={false}>
      <span className={classes['subject']}><bdi lang={mail.locale} dir={directionOf(mail.locale)}>{mail.subject}</bdi></span>
      <span className={classes['soft']}><Name>{mail.recipient}</Name></span>
      <span className={classes['soft']}><When at={mail.caughtAt} as="relative" /></span>
    </PlainLink>
  );
}
