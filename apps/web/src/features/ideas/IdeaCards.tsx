import type { IdeaCardFragment } from '@cohortium/schema';
import { IdeaCard } from './IdeaCard.tsx';
import classes from './IdeaCards.module.css';

/** A few ideas among other things of a page. */
export const IdeaCards = ({ ideas }: { ideas: readonly IdeaCardFragment[] }) => (
  <ul className={classes['cards']}>{ideas.map(idea => <li key={idea.id}><IdeaCard idea={idea} level={3} /></li>)}</ul>
);
