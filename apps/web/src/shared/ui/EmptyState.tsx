import type { ReactNode } from 'react';
import { ThreadMark } from './ThreadMark.tsx';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  /** What would be here, and why it is not yet. */
  text?: ReactNode;
  /** The first thing to do. */
  action?: ReactNode;
}

/** A list or place with nothing in it yet: says so, and offers the first step. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className={classes['empty']}>
      <ThreadMark size={36} />
      <p className={classes['title']}>{title}</p>
      {text && <p className={classes['text']}>{text}</p>}
      {action && <div className={classes['action']}>{action}</div>}
    </div>
  );
}
