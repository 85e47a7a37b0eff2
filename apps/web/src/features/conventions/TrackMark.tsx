import type { SessionCardFragment } from '@cohortium/schema';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import classes from './TrackMark.module.css';
import { inkOn, letterOf } from './track-marks.ts';

type Track = NonNullable<SessionCardFragment['track']>;

/** A track by its colour, the letter of its place, and its name: the colour never speaks alone. */
export function TrackMark({ track: { name, colour, position } }: { track: Track }) {
  const language = useLanguage();
  return (
    <span className={classes['track']}>
      <span className={classes['mark']} style={{ backgroundColor: colour, color: inkOn(colour) }} aria-hidden>{letterOf(position, language)}</span>
      <Name>{name}</Name>
    </span>
  );
}

/** What the letters of the programme stand for. */
export function TrackLegend({ tracks }: { tracks: readonly Track[] }) {
  const t = useT('conventions');
  if (tracks.length === 0) return null;
  return (
    <ul className={classes['legend']} aria-label={t('tracks')}>
      {tracks.map(track => <li key={track.id}><TrackMark track={track} /></li>)}
    </ul>
  );
}
