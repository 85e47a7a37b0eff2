import { createFileRoute } from '@tanstack/react-router';
import { NewIdeaPage } from '../../features/ideas/NewIdeaPage.tsx';
import { homesQuery } from '../../features/ideas/queries.ts';

const origins = ['ROOM', 'MESSAGE', 'QUESTION', 'SESSION', 'CONVENTION', 'IDEA'] as const;

interface NewIdeaSearch {
  /** What the idea comes from: its kind and id. */
  from?: (typeof origins)[number];
  of?: string;
  cohort?: string;
}

const uuid = (value: unknown): string | undefined => (typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? value : undefined);

function readSearch(search: Record<string, unknown>): NewIdeaSearch {
  const from = origins.find(kind => kind === search['from']);
  const of = uuid(search['of']);
  const cohort = uuid(search['cohort']);
  return { ...(from && of && { from, of }), ...(cohort && { cohort }) };
}

export const Route = createFileRoute('/ideas/new')({
  staticData: { texts: ['ideas'] },
  validateSearch: readSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(homesQuery),
  component: function NewIdea() {
    const { from, of, cohort } = Route.useSearch();
    return <NewIdeaPage origin={from && of ? { kind: from, id: of } : null} cohortId={cohort} />;
  },
});
