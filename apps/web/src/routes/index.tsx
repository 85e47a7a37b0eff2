import { createFileRoute } from '@tanstack/react-router';
import { fetchWaiting, HomePage } from '../features/home/index.ts';
import { WorthMeeting, worthMeetingQuery } from '../features/matching/index.ts';

export const Route = createFileRoute('/')({
  staticData: { texts: ['home', 'connections'] },
  loader: ({ context: { queryClient } }) => {
    fetchWaiting(queryClient);
    void queryClient.prefetchQuery(worthMeetingQuery);
  },
  component: function Home() {
    return <HomePage worthMeeting={<WorthMeeting />} />;
  },
});
