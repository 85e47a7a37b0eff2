import { cohortDash, cohortIndex, initialsOf } from './identity-marks.ts';
import classes from './Avatar.module.css';

interface AvatarProps {
  /** The person's id: the drawn face follows from it and stays the same. */
  id: string;
  name: string;
  src?: string | null | undefined;
  /** Pixels. */
  size?: number;
  /** Draws the cohort's ring around the face. */
  cohortId?: string | undefined;
}

/** The server keeps each picture in several sizes; a picture not sent yet (`blob:`) has only its own. */
function sized(src: string, size: number): { src: string; srcSet?: string } {
  if (!src.startsWith('/')) return { src };
  return { src: `${src}?size=${size}`, srcSet: `${src}?size=${size * 2} 2x` };
}

/** A face, or drawn initials where there is none. The name stands beside it, so it says nothing to a screen reader. */
export function Avatar({ id, name, src, size = 40, cohortId }: AvatarProps) {
  const ring = cohortId === undefined ? undefined : cohortIndex(cohortId);
  return (
    <span className={classes['avatar']} aria-hidden style={{ inlineSize: size, blockSize: size, fontSize: size * 0.36 }}>
      {src ? (
        <img className={classes['face']} {...sized(src, size)} alt="" width={size} height={size} loading="lazy" decoding="async" data-ringed={ring !== undefined || undefined} />
      ) : (
        <span className={classes['initials']} data-tone={cohortIndex(id)} data-ringed={ring !== undefined || undefined} data-initials={initialsOf(name)} />
      )}
      {ring !== undefined && (
        <svg className={classes['ring']} viewBox="0 0 40 40" fill="none" focusable="false">
          <circle cx="20" cy="20" r="18.8" pathLength="48" stroke={`var(--cohort-${ring})`} strokeWidth="2.4" strokeDasharray={cohortDash(ring)} />
        </svg>
      )}
    </span>
  );
}
