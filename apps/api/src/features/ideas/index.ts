export type { JoinRequestEvent } from './idea.events.ts';
export { IdeaPage, IdeaRolePage, IdeaRoleType, IdeaType, JoinRequestType } from './idea.graphql.ts';
export { ideaPolicy, onTeam } from './idea.policy.ts';
export { IdeaReader } from './idea.reader.ts';
export { ideaShape } from './idea.shape.ts';
export { ideaCommentShape } from './idea-comment.shape.ts';
export { IdeaCommentType } from './idea-comment.graphql.ts';
export { ideaRoleShape, joinRequestShape } from './idea-team.shape.ts';
export { IdeasModule } from './ideas.module.ts';
