import type { NetworkGroups } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { Name, useLanguage, useT } from '../../../shared/i18n/index.ts';
import { Canvas } from './canvas.ts';
import { CanvasFrame, type CanvasMoves } from './CanvasFrame.tsx';
import { angleOf, GroupsLook, tiesUntil, type Bond } from './groups-look.ts';
import { readInks, type Pointed } from './look.ts';

interface GroupsViewProps {
  groups: NetworkGroups;
  bonds: readonly Bond[];
  names: readonly string[];
  colours: readonly (string | null)[];
  year: number;
  label: string;
  onOpen: (place: number) => void;
}

/** Around a circle, the largest first: with so few of them, what stands where says nothing more, and it stays. */
function circle(count: number): Float32Array {
  const found = new Float32Array(2 * count);
  for (let place = 0; place < count; place++) found.set([Math.cos(angleOf(place, count)), -Math.sin(angleOf(place, count))], 2 * place);
  return found;
}

/** Groups on a canvas, with what runs between them up to a year. */
export function GroupsView({ groups, bonds, names, colours, year, label, onOpen }: GroupsViewProps) {
  const t = useT('network');
  const language = useLanguage();
  const scheme = useComputedColorScheme();
  const calm = useReducedMotion();
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas>(null);
  const look = useRef<GroupsLook>(null);
  const [pointed, setPointed] = useState<Pointed>(null);
  const inks = useMemo(() => ({ scheme, ...readInks(document.documentElement) }), [scheme]);
  const opened = useEffectEvent((dot: number | undefined) => dot !== undefined && onOpen(dot));
  const begin = useEffectEvent((element: HTMLElement) => {
    look.current = new GroupsLook(groups, bonds, names, colours, inks);
    look.current.show(year, undefined);
    canvas.current = new Canvas(element, look.current, circle(groups.groups.length), { onPoint: setPointed, onPick: dot => opened(dot) }, { label: inks.ink, ground: inks.raised, calm });
  });
  useEffect(() => {
    if (place.current) begin(place.current);
    return () => canvas.current?.end();
  }, [groups]);
  const on = pointed?.kind === 'dot' ? pointed.place : undefined;
  useEffect(() => {
    look.current?.paint(colours, inks);
    look.current?.show(year, on);
    canvas.current?.inked(inks.ink, inks.raised);
    canvas.current?.redraw();
  }, [colours, inks, year, on]);
  const moves: CanvasMoves = {
    nearer: () => canvas.current?.nearer(), farther: () => canvas.current?.farther(), whole: () => canvas.current?.whole(),
    move: (x, y) => canvas.current?.move(x, y), goTo: places => canvas.current?.goTo(places),
  };
  const tell = ({ kind, place: at }: NonNullable<Pointed>) => {
    const people = groups.groups[at]?.people ?? 0;
    if (kind === 'dot') return <><strong><Name>{names[at] ?? ''}</Name></strong><div>{t('people', { count: people, number: formatNumber(people, language) })}</div></>;
    const bond = bonds.filter(({ a, b }) => a !== b)[at];
    const ties = bond ? tiesUntil(bond, year) : 0;
    return bond && <><strong><Name>{names[bond.a] ?? ''}</Name> – <Name>{names[bond.b] ?? ''}</Name></strong><div>{t('time.summary', { count: ties, number: formatNumber(ties, language) })}</div></>;
  };
  return <CanvasFrame place={place} label={label} moves={moves} isSettled onEscape={() => undefined} pointed={pointed} told={pointed && tell(pointed)} />;
}
