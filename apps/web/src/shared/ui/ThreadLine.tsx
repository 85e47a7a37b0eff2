import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import classes from './ThreadLine.module.css';

export interface ThreadStep {
  key: string;
  /** What it is: "Question", "Idea", "Project". */
  kind: string;
  /** Its title, as a link where it can be opened. */
  title: ReactNode;
  /** When, or who. */
  note?: ReactNode;
  /** The page that is open now. */
  current?: boolean;
}

/** The thread: how one thing came of another, from the first to the last, and where the reader stands in it. */
export function ThreadLine({ steps }: { steps: readonly ThreadStep[] }) {
  const t = useT();
  return (
    <ol className={classes['line']} aria-label={t('thread.label')}>
      {steps.map(({ key, kind, title, note, current }) => (
        <li key={key} className={classes['step']} aria-current={current ? 'step' : undefined}>
          <span className={classes['kind']}>{kind}{current && <> · {t('thread.here')}</>}</span>
          <span className={classes['title']}>{title}</span>
          {note && <span className={classes['note']}>{note}</span>}
        </li>
      ))}
    </ol>
  );
}
