import { ActionIcon } from '@mantine/core';
import { IconFocusCentered, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, type ReactNode, type RefObject } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import type { Pointed } from './look.ts';
import classes from './Canvas.module.css';

export interface CanvasMoves {
  nearer: () => void;
  farther: () => void;
  whole: () => void;
  /** By shares of what is seen. */
  move: (x: number, y: number) => void;
  goTo: (places: readonly number[]) => void;
}

interface CanvasFrameProps {
  place: RefObject<HTMLDivElement | null>;
  label: string;
  moves: CanvasMoves;
  isSettled: boolean;
  onEscape: () => void;
  pointed: Pointed;
  told: ReactNode;
}

const step = 0.15;
const keysOf = ({ nearer, farther, whole, move }: CanvasMoves, onEscape: () => void): Readonly<Record<string, () => void>> => ({
  '+': nearer, '=': nearer, '-': farther, '0': whole, Escape: onEscape,
  ArrowLeft: () => move(-step, 0), ArrowRight: () => move(step, 0), ArrowUp: () => move(0, -step), ArrowDown: () => move(0, step),
});

/** A canvas with what moves it: buttons, keys, the whole screen; and what is told of what the pointer is on. */
export function CanvasFrame({ place, label, moves, isSettled, onEscape, pointed, told }: CanvasFrameProps) {
  const t = useT('network');
  const frame = useRef<HTMLDivElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = keysOf(moves, onEscape)[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const element = place.current;
    const listen = (event: KeyboardEvent): void => onKey(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [place]);
  const wholeScreen = () => void (document.fullscreenElement ? document.exitFullscreen() : frame.current?.requestFullscreen());
  return (
    <div ref={frame} className={classes['frame']}>
      <div ref={place} className={classes['canvas']} role="region" tabIndex={0} aria-label={label} data-settled={isSettled} dir="ltr" />
      <div className={classes['buttons']}>
        <ActionIcon variant="default" size="lg" aria-label={t('picture.nearer')} onClick={moves.nearer}><IconPlus size={20} stroke={1.6} /></ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('picture.farther')} onClick={moves.farther}><IconMinus size={20} stroke={1.6} /></ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('picture.whole')} onClick={moves.whole}><IconFocusCentered size={20} stroke={1.6} /></ActionIcon>
        {document.fullscreenEnabled && <ActionIcon variant="default" size="lg" aria-label={t('picture.fullScreen')} onClick={wholeScreen}><IconMaximize size={20} stroke={1.6} /></ActionIcon>}
      </div>
      {pointed && <div className={classes['told']} style={{ left: pointed.x, top: pointed.y }} data-below={pointed.y < 90} aria-hidden>{told}</div>}
    </div>
  );
}
