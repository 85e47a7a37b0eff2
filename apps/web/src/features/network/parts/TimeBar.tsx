import { ActionIcon } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useId } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import classes from './Parts.module.css';

interface TimeBarProps {
  first: number;
  last: number;
  step: number;
  /** The step as people say it: "November 2016". */
  said: string;
  /** What there was by then. */
  summary: string;
  isPlaying: boolean;
  onPlay: () => void;
  onStop: () => void;
  onStep: (step: number) => void;
}

/** Time as a slider, with a button that lets it pass: how ties came to be. */
export function TimeBar({ first, last, step, said, summary, isPlaying, onPlay, onStop, onStep }: TimeBarProps) {
  const t = useT('network');
  const id = useId();
  return (
    <div className={classes['time']}>
      <ActionIcon variant="light" size={44} radius="xl" aria-label={isPlaying ? t('time.pause') : t('time.play')} onClick={isPlaying ? onStop : onPlay} disabled={last <= first}>
        {isPlaying ? <IconPlayerPauseFilled size={20} /> : <IconPlayerPlayFilled size={20} data-mirrored />}
      </ActionIcon>
      <div className={classes['slider']}>
        <label htmlFor={id} className={classes['timeLabel']}><span className="unseen">{t('time.label')} </span><strong>{said}</strong> <span className={classes['soft']}>{summary}</span></label>
        <input
          id={id} type="range" min={first} max={last} step={1} value={step} aria-valuetext={`${said}: ${summary}`}
          onChange={event => {
            onStop();
            onStep(Number(event.currentTarget.value));
          }}
        />
      </div>
    </div>
  );
}
