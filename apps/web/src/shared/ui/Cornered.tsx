import type { ReactNode } from 'react';
import classes from './Cornered.module.css';

/** A card with something small to press in its upper corner; the card's heading keeps clear of it. */
export function Cornered({ corner, children }: { corner: ReactNode; children: ReactNode }) {
  return (
    <div className={classes['card']}>
      {children}
      {corner && <div className={classes['corner']}>{corner}</div>}
    </div>
  );
}
