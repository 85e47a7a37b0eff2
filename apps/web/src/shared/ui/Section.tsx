import { useId, type ReactNode } from 'react';
import classes from './Section.module.css';

interface SectionProps {
  title: string;
  /** A link or button at the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <div className={classes['head']}>
        <h2 id={id} className={classes['title']}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
