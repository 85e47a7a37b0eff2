import type { ThingKind } from '@cohortium/contract';
import { IconBulb, IconCalendarEvent, IconPresentation, IconUser } from '@tabler/icons-react';

const icons = { IDEA: IconBulb, SESSION: IconPresentation, CONVENTION: IconCalendarEvent, PERSON: IconUser } as const satisfies Record<ThingKind, unknown>;

export function ThingIcon({ kind, size = 16 }: { kind: ThingKind; size?: number }) {
  const Icon = icons[kind];
  return <Icon size={size} stroke={1.6} aria-hidden />;
}
