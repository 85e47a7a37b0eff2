import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, useState, useSyncExternalStore, type Ref } from 'react';
import type { Grouping } from '../graph/grouping.ts';
import type { SeenNetwork } from '../graph/network.ts';
import { Canvas } from './canvas.ts';
import { CanvasFrame, type CanvasMoves } from './CanvasFrame.tsx';
import { readInks, type Pointed } from './look.ts';
import { PeopleLook, type Stress } from './people-look.ts';
import { useArrangement } from './use-arrangement.ts';

/** What one may ask the picture to do, past the page: each frame of a replay would otherwise draw the whole page anew. */
export interface PictureHandle extends CanvasMoves {
  /** Shows the ties up to a moment, in minutes since 1970. */
  moveTo: (minute: number, isPlaying: boolean) => void;
}

interface PictureViewProps {
  network: SeenNetwork;
  grouping: Grouping;
  stress: Omit<Stress, 'pointed'>;
  minute: number;
  isPlaying: boolean;
  label: string;
  onPick: (person: number | undefined) => void;
  /** What is told of whom, or of which tie, the pointer is on. */
  tell: (pointed: NonNullable<Pointed>) => React.ReactNode;
  ref: Ref<PictureHandle>;
}

/** People and ties on a canvas. Loaded only where it is shown: what draws weighs as much as the rest of the page. */
export function PictureView({ network, grouping, stress, minute, isPlaying, label, onPick, tell, ref }: PictureViewProps) {
  const scheme = useComputedColorScheme();
  const calm = useReducedMotion();
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas>(null);
  const [pointed, setPointed] = useState<Pointed>(null);
  const inks = useMemo(() => ({ scheme, ...readInks(document.documentElement) }), [scheme]);
  const startOf = useEffectEvent(() => new PeopleLook(network, grouping, inks));
  const look = useRef<PeopleLook>(null);
  const arranged = useMemo(() => ({ size: network.size, a: network.told.ties.a, b: network.told.ties.b, group: network.told.cohortsOf.map(([first = 0]) => first), groups: network.told.cohorts.length + 1 }), [network]);
  const { positions, isSettled } = useArrangement(arranged, network);
  const picked = useEffectEvent(onPick);
  const begin = useEffectEvent((element: HTMLElement) => {
    look.current = startOf();
    look.current.moveTo(network.tiesBy(minute), minute, false);
    look.current.stress({ ...stress, pointed: undefined });
    canvas.current = new Canvas(element, look.current, positions, { onPoint: setPointed, onPick: person => picked(person) }, { label: inks.ink, ground: inks.raised, calm });
  });

  useEffect(() => {
    if (place.current) begin(place.current);
    return () => {
      canvas.current?.end();
      canvas.current = null;
    };
  }, [network]);
  useEffect(() => canvas.current?.stand(positions), [positions]);
  const on = pointed?.kind === 'dot' ? pointed.place : undefined;
  const stressed = useEffectEvent(() => look.current?.stress({ ...stress, pointed: on }));
  useEffect(() => {
    look.current?.paint(grouping, inks);
    stressed();
    canvas.current?.inked(inks.ink, inks.raised);
    canvas.current?.redraw();
  }, [grouping, inks, stress]);
  useEffect(() => canvas.current?.redraw(look.current?.point(on)), [on]);

  const version = useSyncExternalStore(network.names.onTold, network.names.version);
  const drawn = useRef(0);
  useEffect(() => {
    const learnt = network.names.learnt();
    canvas.current?.redraw({ dots: learnt.slice(drawn.current).flatMap(id => network.placeOf(id) ?? []), lines: [] });
    drawn.current = learnt.length;
  }, [network, version]);

  const { way } = stress;
  useEffect(() => {
    if (way) canvas.current?.goTo(way.people);
  }, [way]);

  const moveTo = (to: number, isPlaying: boolean): void => {
    const changed = look.current?.moveTo(network.tiesBy(to), to, isPlaying);
    if (changed) canvas.current?.redraw(changed);
  };
  const shown = useEffectEvent(moveTo);
  useEffect(() => {
    // While it plays, each frame says itself how far it is.
    if (!isPlaying) shown(minute, false);
  }, [minute, isPlaying]);
  const moves: CanvasMoves = {
    nearer: () => canvas.current?.nearer(), farther: () => canvas.current?.farther(), whole: () => canvas.current?.whole(),
    move: (x, y) => canvas.current?.move(x, y), goTo: places => canvas.current?.goTo(places),
  };
  useImperativeHandle(ref, () => ({ ...moves, moveTo }));

  return <CanvasFrame place={place} label={label} moves={moves} isSettled={isSettled} onEscape={() => onPick(undefined)} pointed={pointed} told={pointed && tell(pointed)} />;
}
