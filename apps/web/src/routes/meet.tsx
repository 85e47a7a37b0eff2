import { createFileRoute } from '@tanstack/react-router';
import { MeetPage, peopleToMeetQuery } from '../features/matching/index.ts';

export const Route = createFileRoute('/meet')({
  staticData: { texts: ['matching', 'home', 'connections', 'secondments', 'introductions'] },
  loader: ({ context }) => void context.queryClient.prefetchQuery(peopleToMeetQuery),
  component: MeetPage,
});
