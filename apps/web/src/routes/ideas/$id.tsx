import { createFileRoute } from '@tanstack/react-router';
import { IdeaPage } from '../../features/ideas/IdeaPage.tsx';
import { ideaQuery } from '../../features/ideas/queries.ts';

export const Route = createFileRoute('/ideas/$id')({
  staticData: { texts: ['ideas'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(ideaQuery(params.id)),
  component: function Idea() { return <IdeaPage id={Route.useParams().id} key={Route.useParams().id} />; },
});
