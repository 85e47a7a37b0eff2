import './introduction.events.ts';

export { IntroductionType } from './introduction.graphql.ts';
export { introductionVisible, mayIntroduceSql } from './introduction.policy.ts';
export { IntroductionService } from './introduction.service.ts';
export { introductionShape } from './introduction.shape.ts';
export { IntroductionsModule } from './introductions.module.ts';
