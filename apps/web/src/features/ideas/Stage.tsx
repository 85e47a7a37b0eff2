import type { IdeaStage } from '@cohortium/schema';
import { useT } from '../../shared/i18n/index.ts';
import classes from './Stage.module.css';

/** Where an idea stands, in a word. */
export function Stage({ stage }: { stage: IdeaStage }) {
  const t = useT('ideas');
  return <span className={classes['stage']} data-stage={stage}>{t(`stage.${stage}`)}</span>;
}
