import './introduction.events.ts';

export { IntroductionType } from './introduction.graphql.ts';
export { IntroductionRequestType } from './introduction-request.graphql.ts';
export { introductionRequestShape } from './introduction-request.shape.ts';
export { introductionVisible, mayIntroduceSql, requestVisible } from './introduction.policy.ts';
export { IntroductionService } from './introduction.service.ts';
export { introductionShape } from './introduction.shape.ts';
export { IntroductionsModule } from './introductions.module.ts';
