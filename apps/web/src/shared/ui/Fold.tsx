import type { ReactNode } from 'react';
import classes from './Fold.module.css';

/** What is over, folded away below what is not: one line that says how much, opened by a press. */
export function Fold({ summary, open, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return <details className={classes['fold']} open={open}><summary>{summary}</summary>{children}</details>;
}
