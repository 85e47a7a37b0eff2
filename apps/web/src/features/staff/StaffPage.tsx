import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { NotFoundPage } from '../../shared/shell/index.ts';
import { TextLink } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { InvitationList } from './InvitationList.tsx';
import { InviteForm } from './InviteForm.tsx';
import { staffProgrammeQuery, type InvitationSearch } from './queries.ts';

interface StaffPageProps {
  slug: string;
  search: InvitationSearch;
  onSearch: (search: InvitationSearch) => void;
}

/** A programme's office: inviting people, and seeing who came. */
export function StaffPage({ slug, search, onSearch }: StaffPageProps) {
  const t = useT('staff');
  const { data: { programme } } = useSuspenseQuery(staffProgrammeQuery(slug));
  if (!programme.viewerCan.invite) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { programme: `\u2068${programme.name}\u2069` })} above={<TextLink to="/programmes/$slug" params={{ slug }}><bdi>{programme.name}</bdi></TextLink>} />
      <Section title={t('form.title')}><InviteForm programme={programme} /></Section>
      <Section title={t('list.title')}><InvitationList programmeId={programme.id} search={search} onSearch={onSearch} /></Section>
    </>
  );
}
