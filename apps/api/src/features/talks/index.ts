import './talk.events.ts';

export { TalkType } from './talk.graphql.ts';
export { talkVisible } from './talk.policy.ts';
export { talkShape } from './talk.shape.ts';
export { TalksModule } from './talks.module.ts';
