import { useWhileHere } from '../../shared/ui/use-while-here.ts';
import { createFileRoute } from '@tanstack/react-router';
import { invitationSearch, staffProgrammeQuery } from '../../features/staff/queries.ts';
import { StaffPage } from '../../features/staff/StaffPage.tsx';

export const Route = createFileRoute('/staff/$programme')({
  staticData: { texts: ['staff'] },
  validateSearch: invitationSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(staffProgrammeQuery(params.programme)),
  component: function Staff() {
    const navigate = Route.useNavigate();
    const whileHere = useWhileHere();
    return <StaffPage slug={Route.useParams().programme} search={Route.useSearch()} onSearch={search => whileHere(() => navigate({ search, replace: true, resetScroll: false }))} />;
  },
});
