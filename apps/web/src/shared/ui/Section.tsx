import { useId, type ReactNode } from 'react';
import type { useAnchor } from './use-anchor.ts';
import classes from './Section.module.css';

interface SectionProps {
  title: string;
  /** A link or button at the end of the title's line. */
  aside?: ReactNode;
  /** Of {@link useAnchor}: an address may lead here. */
  anchor?: ReturnType<typeof useAnchor>;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, aside, anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section {...anchor} className={classes['section']} aria-labelledby={id}>
      <div className={classes['head']}>
        <h2 id={id} className={classes['title']}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
