import { createFileRoute } from '@tanstack/react-router';
import { AsksForMe, asksQuery } from '../features/asks/index.ts';
import { MeetPage, peopleToMeetQuery } from '../features/matching/index.ts';

export const Route = createFileRoute('/meet')({
  staticData: { texts: ['matching', 'home', 'connections', 'secondments', 'introductions', 'asks'] },
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(peopleToMeetQuery);
    void queryClient.prefetchQuery(asksQuery);
  },
  component: function Meet() {
    return <MeetPage asks={<AsksForMe />} />;
  },
});
