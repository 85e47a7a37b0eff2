import { createFileRoute } from '@tanstack/react-router';
import { EditIdeaPage } from '../../features/ideas/EditIdeaPage.tsx';
import { ideaQuery } from '../../features/ideas/queries.ts';

export const Route = createFileRoute('/ideas/$id_/edit')({
  staticData: { texts: ['ideas'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(ideaQuery(params.id)),
  component: function EditIdea() { return <EditIdeaPage id={Route.useParams().id} />; },
});
