export { Goals } from './Goals.tsx';
export { IdeaCard } from './IdeaCard.tsx';
export { ideasThatNeedMeQuery, joinRequestsForMeQuery } from './home-queries.ts';
export { IdeasThatNeedMe, JoinRequestsForMe } from './HomeParts.tsx';
export { IdeaCards } from './IdeaCards.tsx';
