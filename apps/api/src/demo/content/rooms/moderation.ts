import type { HandContent, PinContent } from '../types.ts';

const panel = 'thread-growing-older';

export const pins: PinContent[] = [
  { session: panel, line: 'שלום לכולם, באולם ומרחוק' },
  { session: panel, line: 'למי ששואלים על המפה' },
  { session: 'thread-challenge', line: 'The same photocopy' },
];

/** Those who wait to speak, one in the hall and one at home. */
export const hands: HandContent[] = [
  { session: panel, by: 'gilad-perlman', minutesAgo: 3 },
  { session: panel, by: 'nkechi-balogun', minutesAgo: 2 },
];
