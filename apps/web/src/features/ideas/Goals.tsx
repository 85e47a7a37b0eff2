import { sdgGoalOf } from '@cohortium/contract';
import { useT } from '../../shared/i18n/index.ts';
import { PlainLink } from '../../shared/ui/links.tsx';
import classes from './Goals.module.css';

/** Development goals by number and name, and tags: each leads to the ideas that share it. */
export function Goals({ sdgs, tags = [] }: { sdgs: readonly string[]; tags?: readonly string[] }) {
  const t = useT('ideas');
  const goalName = (code: string) => t('sdg.named', { code, name: t(`sdg.goal.${sdgGoalOf(code)}`) });
  return (
    <ul className={classes['tags']}>
      {sdgs.map(code => <li key={code}><PlainLink className={classes['tag'] ?? ''} to="/ideas" search={{ goals: [code] }}>{goalName(code)}</PlainLink></li>)}
      {tags.map(tag => <li key={tag}><PlainLink className={classes['tag'] ?? ''} to="/ideas" search={{ tags: [tag] }}><bdi>#{tag}</bdi></PlainLink></li>)}
    </ul>
  );
}
