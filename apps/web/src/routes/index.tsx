import { createFileRoute } from '@tanstack/react-router';
import { AsksForMe, asksQuery } from '../features/asks/index.ts';
import { LiveNow } from '../features/conventions/index.ts';
import { fetchWaiting, HomePage } from '../features/home/index.ts';
import { IdeasThatNeedMe, ideasThatNeedMeQuery } from '../features/ideas/index.ts';
import { WorthMeeting, worthMeetingQuery } from '../features/matching/index.ts';

export const Route = createFileRoute('/')({
  staticData: { texts: ['home', 'connections', 'introductions', 'asks', 'ideas', 'conventions', 'talks'] },
  loader: ({ context: { queryClient } }) => {
    fetchWaiting(queryClient);
    void queryClient.prefetchQuery(worthMeetingQuery);
    void queryClient.prefetchQuery(asksQuery);
    void queryClient.prefetchQuery(ideasThatNeedMeQuery());
  },
  component: function Home() {
    return <HomePage worthMeeting={<WorthMeeting />} asks={<AsksForMe most={2} />} ideas={<IdeasThatNeedMe />} live={<LiveNow />} />;
  },
});
