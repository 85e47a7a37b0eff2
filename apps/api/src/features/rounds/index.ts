export { MeetingNewsType } from './rounds.graphql.ts';
export { RoundsModule } from './rounds.module.ts';
export { meetingNewsShape, meetingTold } from './rounds.shape.ts';
