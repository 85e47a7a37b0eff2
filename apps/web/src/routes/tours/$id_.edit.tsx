import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { OpeningForm, openingQuery } from '../../features/tours/index.ts';
import { NotFoundPage } from '../../shared/shell/index.ts';

export const Route = createFileRoute('/tours/$id_/edit')({
  staticData: { texts: ['secondments'] },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(openingQuery(params.id)),
  component: function EditOpening() {
    const { data: { secondmentOpening } } = useSuspenseQuery(openingQuery(Route.useParams().id));
    return secondmentOpening.viewerCan.edit ? <OpeningForm opening={secondmentOpening} /> : <NotFoundPage />;
  },
});
