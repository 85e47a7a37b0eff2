import { useWhileHere } from '../../shared/ui/use-while-here.ts';
import { createFileRoute } from '@tanstack/react-router';
import { invitationSearch, staffProgrammeQuery, type InvitationSearch } from '../../features/staff/queries.ts';
import { isStaffTab, type StaffTab } from '../../features/staff/staff-tabs.ts';
import { StaffPage } from '../../features/staff/StaffPage.tsx';

export const Route = createFileRoute('/staff/$programme')({
  staticData: { texts: ['staff', 'asks', 'people', 'matching', 'insights', 'home', 'connections'] },
  validateSearch: (search: Record<string, unknown>): InvitationSearch & { tab?: Exclude<StaffTab, 'invitations'> } => ({ ...invitationSearch(search), ...(isStaffTab(search['tab']) && search['tab'] !== 'invitations' && { tab: search['tab'] }) }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(staffProgrammeQuery(params.programme)),
  component: function Staff() {
    const navigate = Route.useNavigate();
    const whileHere = useWhileHere();
    const { tab = 'invitations', ...search } = Route.useSearch();
    return <StaffPage slug={Route.useParams().programme} tab={tab} search={search} onSearch={wanted => whileHere(() => navigate({ search: wanted, replace: true, resetScroll: false }))} />;
  },
});
