export { IdeaCard } from './IdeaCard.tsx';
export { IdeasThatNeedMe, ideasThatNeedMeQuery, JoinRequestsForMe, joinRequestsForMeQuery } from './HomeParts.tsx';
export { IdeaCards } from './IdeaCards.tsx';
