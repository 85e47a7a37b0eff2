import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { NotFoundPage } from '../../shared/shell/index.ts';
import { Island } from '../../shared/ui/Island.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { TabLink, TabLinks } from '../../shared/ui/TabLinks.tsx';
import { InsightsPage } from '../insights/index.ts';
import { AsksOffice } from '../asks/index.ts';
import { PolicyPage } from '../matching/index.ts';
import { ProgrammeReports } from '../rooms/index.ts';
import { AuditLog } from './AuditLog.tsx';
import { InvitationList } from './InvitationList.tsx';
import { InviteForm } from './InviteForm.tsx';
import { PeopleExport } from './PeopleExport.tsx';
import { ProgrammeSettings } from './ProgrammeSettings.tsx';
import { staffProgrammeQuery, type InvitationSearch } from './queries.ts';
import { staffTabs, type StaffTab } from './staff-tabs.ts';
import { Team } from './Team.tsx';

interface StaffPageProps {
  slug: string;
  tab: StaffTab;
  search: InvitationSearch;
  onSearch: (search: InvitationSearch) => void;
}

/** A programme's office: inviting people, who works for it, what was done, and what it allows. */
export function StaffPage({ slug, tab, search, onSearch }: StaffPageProps) {
  const t = useT('staff');
  const { data: { programme } } = useSuspenseQuery(staffProgrammeQuery(slug));
  if (!programme.viewerCan.invite) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { programme: `\u2068${programme.name}\u2069` })} above={<TextLink to="/programmes/$slug" params={{ slug }}><bdi>{programme.name}</bdi></TextLink>} />
      <TabLinks label={t('tabs.label')}>
        {staffTabs.map(one => (
          <TabLink key={one} to="/staff/$programme" params={{ programme: slug }} search={one === 'invitations' ? {} : { tab: one }} activeOptions={{ exact: true, includeSearch: true }} data-status={tab === one ? 'active' : undefined} aria-current={tab === one ? 'page' : undefined}>
            {t(`tabs.${one}`)}
          </TabLink>
        ))}
      </TabLinks>
      {tab === 'invitations' ? (
        <>
          <Section title={t('form.title')}><InviteForm programme={programme} /></Section>
          <Section title={t('list.title')}><InvitationList programmeId={programme.id} search={search} onSearch={onSearch} /></Section>
        </>
      ) : (
        <>
          <h2 className="unseen">{t(`tabs.${tab}`)}</h2>
          <Island key={tab} skeleton={<ListSkeleton of="row" />}>
            {tab === 'people' && <PeopleExport programmeId={programme.id} slug={slug} />}
            {tab === 'team' && <Team slug={slug} programmeId={programme.id} />}
            {tab === 'insights' && <InsightsPage programmeId={programme.id} slug={slug} />}
            {tab === 'suggestions' && <><PolicyPage programmeId={programme.id} /><AsksOffice programmeId={programme.id} /></>}
            {tab === 'reports' && <ProgrammeReports programmeId={programme.id} />}
            {tab === 'log' && <AuditLog programmeId={programme.id} />}
            {tab === 'settings' && <ProgrammeSettings programme={programme} />}
          </Island>
        </>
      )}
    </>
  );
}
