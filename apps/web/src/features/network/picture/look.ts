/** How a person, or a group, is drawn. Sizes are pixels; colours what CSS understands. */
export interface DotLook {
  readonly size: number;
  readonly color: string;
  /** Null says nothing there. */
  readonly label: string | null;
  readonly forceLabel: boolean;
  /** Its name stands on its left: where the dot is on the left of a ring. */
  readonly isNamedLeft?: boolean;
  readonly zIndex: number;
}
/** How a tie, or what there is between two groups, is drawn. */
export interface LineLook {
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
  readonly zIndex: number;
}

/** What a canvas draws: it asks for the looks again when it is told that they changed. */
export interface Look {
  readonly dots: number;
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  dot: (place: number) => DotLook;
  line: (place: number) => LineLook;
}

/** What someone points at: a dot, a line, or nothing. */
export type Pointed = { readonly kind: 'dot' | 'line'; readonly place: number; readonly x: number; readonly y: number } | null;

/** The colours that a canvas needs, as the theme has them now. */
export interface Inks {
  readonly ink: string;
  readonly soft: string;
  /** What the canvas lies on. */
  readonly raised: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly live: string;
  readonly of: (property: string | null) => string;
}

export function readInks(element: Element): Inks {
  const style = getComputedStyle(element);
  const of = (property: string): string => style.getPropertyValue(property).trim();
  const edge = of('--edge');
  return { ink: of('--ink'), soft: of('--soft'), raised: of('--raised'), line: of('--line'), edge, accent: of('--accent'), live: of('--live'), of: property => (property === null ? edge : of(property) || edge) };
}

const channels = (colour: string): number[] => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) || 0);

/** A colour of six digits stepping back into what lies below, from 0 (gone) to 1 (whole): solid, since thousands of lines let through by the graphics would add up. */
export function faint(colour: string, share: number, { raised }: Pick<Inks, 'raised'>): string {
  const below = channels(raised);
  return `#${channels(colour).map((channel, at) => Math.round(channel * share + (below[at] ?? 0) * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
}
