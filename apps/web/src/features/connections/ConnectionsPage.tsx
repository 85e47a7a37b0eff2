import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useT } from '../../shared/i18n/index.ts';
import { Island } from '../../shared/ui/Island.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { TabLink, TabLinks } from '../../shared/ui/TabLinks.tsx';
import { BlockedList } from './BlockedList.tsx';
import { ConnectionList } from './ConnectionList.tsx';
import { RequestList } from './RequestList.tsx';
import { connectionsTabs, tabQuery, type ConnectionsTab } from './tabs.ts';

interface ConnectionsPageProps {
  tab: ConnectionsTab;
  q: string;
  onSearch: (q: string) => void;
  /** Introductions, of a feature that stands above this one. */
  introductions: ReactNode;
  /** Talks, of another. */
  talks: ReactNode;
}

/** My connections, what waits for an answer, and whom I blocked: each part with an address of its own. */
export function ConnectionsPage({ tab, q, onSearch, introductions, talks }: ConnectionsPageProps) {
  const t = useT('connections');
  const waiting = useQuery(tabQuery('INCOMING')).data?.connectionRequests.count.value;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} action={<LinkButton to="/people" variant="default">{t('action.findPeople')}</LinkButton>} />
      <TabLinks label={t('tabs.label')}>
        {connectionsTabs.map(one => (
          <TabLink key={one} to="/connections" search={one === 'connections' ? {} : { tab: one }} activeOptions={{ exact: true, includeSearch: true }} data-status={tab === one ? 'active' : undefined} aria-current={tab === one ? 'page' : undefined} count={one === 'requests' && waiting ? waiting : undefined}>
            {t(`tabs.${one}`)}
          </TabLink>
        ))}
      </TabLinks>
      <h2 className="unseen">{t(`tabs.${tab}`)}</h2>
      <Island key={tab} skeleton={<ListSkeleton of={tab === 'blocked' ? 'row' : 'card'} />}>
        {tab === 'connections' && <ConnectionList q={q} onSearch={onSearch} />}
        {tab === 'requests' && <RequestList direction="INCOMING" />}
        {tab === 'sent' && <RequestList direction="OUTGOING" />}
        {tab === 'introductions' && introductions}
        {tab === 'talks' && talks}
        {tab === 'blocked' && <BlockedList />}
      </Island>
    </>
  );
}
