import { useId } from 'react';
import classes from './ThreadMark.module.css';

const rings = [13, 24, 35];

/** The thread, front and back: it goes behind the leading edge of each ring and before the trailing one. */
const thread = 'M2 21 C 8 21 9 11 15 11 S 21 21 26 21 S 33 11 38 11 S 44 15 46 15';

interface ThreadMarkProps {
  /** Height in pixels; the mark is half as wide again. */
  size?: number;
  moving?: boolean;
}

/** The mark: one thread through several rings, as people through their cohorts. Decoration; say its meaning beside it. */
export function ThreadMark({ size = 28, moving = false }: ThreadMarkProps) {
  const front = useId();
  return (
    <svg className={classes['mark']} data-moving={moving || undefined} width={size * 1.5} height={size} viewBox="0 0 48 32" fill="none" aria-hidden="true" focusable="false">
      <clipPath id={front}>
        {rings.map(x => <rect key={x} x={x - 9} y={x === 24 ? 0 : 16} width="9.4" height="16" />)}
      </clipPath>
      {rings.map(x => <circle key={x} className={classes['ring']} cx={x} cy="16" r="7.5" />)}
      <path className={classes['halo']} d={thread} />
      <path className={classes['thread']} d={thread} pathLength="100" />
      <g clipPath={`url(#${front})`}>
        {rings.map(x => <circle key={x} className={classes['ring']} cx={x} cy="16" r="7.5" />)}
      </g>
    </svg>
  );
}
