import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { Look, Pointed } from './look.ts';

/** What of a place the library keeps: everything else is asked of the look. */
interface Placed extends Record<string, unknown> { x: number; y: number }

export interface CanvasEvents {
  onPoint: (pointed: Pointed) => void;
  onPick: (dot: number | undefined) => void;
}

const font = "'IBM Plex Sans', 'IBM Plex Sans Hebrew', 'IBM Plex Sans Arabic', system-ui, sans-serif";
/** Beyond so many lines, what is under the pointer is asked of dots only: each line more is drawn twice to be found. */
const pointableLines = 12_000;

interface NameData { label?: string | null; x: number; y: number; size: number; forceLabel?: boolean; isNamedLeft?: boolean }
/** Where a name was written, in pixels of the canvas. */
interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** A name beside its dot, with a rim of the ground around the letters so that dots and lines behind it do not take them apart. */
function drawName(context: CanvasRenderingContext2D, { label, x, y, size, forceLabel, isNamedLeft }: NameData, { labelSize, labelColor: { color } }: { labelSize: number; labelColor: { color?: string } }, { ground, width, taken }: { ground: string; width: number; taken: Box[] }): void {
  if (!label) return;
  context.font = `500 ${labelSize}px ${font}`;
  const long = context.measureText(label).width;
  const [before, after] = [x - size - 4 - long, x + size + 4];
  // On the other side where it would be cut off.
  const left = isNamedLeft ? (before < 0 ? after : before) : after + long > width && before > 0 ? before : after;
  const box = { left: left - 4, right: left + long + 4, top: y - labelSize * 0.7, bottom: y + labelSize * 0.7 };
  // Two names in one place are none: the first stands, unless the second must be read.
  if (!forceLabel && taken.some(other => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)) return;
  taken.push(box);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.strokeText(label, left, y + labelSize / 3);
  context.fillStyle = color ?? ground;
  context.fillText(label, left, y + labelSize / 3);
}

/** The picture on its canvas: where things stand, what is under the pointer, and how near one looks. Knows looks, and nothing of people. */
export class Canvas {
  readonly #look: Look;
  readonly #sigma: Sigma<Placed>;
  readonly #graph = new UndirectedGraph<Placed>();
  readonly #moves: { duration: number };
  #ground: string;
  #frames = 0;
  readonly #written: Box[] = [];
  /** In pixels, as of this frame. The first is drawn while the library is still being made. */
  #width: number;

  constructor(element: HTMLElement, look: Look, positions: Float32Array, { onPoint, onPick }: CanvasEvents, settings: { label: string; ground: string; calm: boolean }) {
    this.#ground = settings.ground;
    this.#width = element.clientWidth;
    this.#look = look;
    this.#moves = { duration: settings.calm ? 0 : 250 };
    for (let place = 0; place < look.dots; place++) this.#graph.addNode(String(place), { x: positions[2 * place] ?? 0, y: positions[2 * place + 1] ?? 0 });
    for (let place = 0; place < look.a.length; place++) this.#graph.addEdgeWithKey(String(place), String(look.a[place]), String(look.b[place]));
    this.#sigma = new Sigma(this.#graph, element, this.settingsFor(settings.label));
    this.#sigma.on('beforeRender', () => {
      this.#written.splice(0);
      this.#width = element.clientWidth;
    });
    this.#sigma.on('afterRender', () => void (element.dataset['frames'] = String(++this.#frames)));
    this.#sigma.on('enterNode', ({ node, event }) => onPoint({ kind: 'dot', place: Number(node), x: event.x, y: event.y }));
    this.#sigma.on('leaveNode', () => onPoint(null));
    this.#sigma.on('enterEdge', ({ edge, event }) => onPoint({ kind: 'line', place: Number(edge), x: event.x, y: event.y }));
    this.#sigma.on('leaveEdge', () => onPoint(null));
    this.#sigma.on('clickNode', ({ node }) => onPick(Number(node)));
    this.#sigma.on('clickStage', () => onPick(undefined));
  }

  /** All looks are asked for again; `places` only these. */
  redraw(places?: { dots: readonly number[]; lines: readonly number[] }): void {
    if (!places) this.#sigma.refresh({ schedule: false });
    else if (places.dots.length || places.lines.length) this.#sigma.refresh({ partialGraph: { nodes: places.dots.map(String), edges: places.lines.map(String) }, skipIndexation: true, schedule: true });
  }

  stand(positions: Float32Array): void {
    this.#graph.updateEachNodeAttributes((node, placed) => Object.assign(placed, { x: positions[2 * Number(node)] ?? 0, y: positions[2 * Number(node) + 1] ?? 0 }), { attributes: ['x', 'y'] });
  }

  inked(label: string, ground: string): void {
    this.#ground = ground;
    this.#sigma.setSetting('labelColor', { color: label });
  }

  nearer(): void {
    void this.#sigma.getCamera().animatedZoom(this.#moves);
  }

  farther(): void {
    void this.#sigma.getCamera().animatedUnzoom(this.#moves);
  }

  whole(): void {
    void this.#sigma.getCamera().animatedReset(this.#moves);
  }

  /** Moves by shares of what is seen: 1 is the whole width. */
  move(x: number, y: number): void {
    const camera = this.#sigma.getCamera();
    const { x: nowX, y: nowY, ratio } = camera.getState();
    void camera.animate({ x: nowX + x * ratio, y: nowY - y * ratio }, this.#moves);
  }

  /** Brings dots into the middle, near enough to read. */
  goTo(places: readonly number[]): void {
    const shown = places.flatMap(place => this.#sigma.getNodeDisplayData(String(place)) ?? []);
    if (!shown.length) return;
    const [xs, ys] = [shown.map(({ x }) => x), shown.map(({ y }) => y)];
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const ratio = Math.min(1, Math.max(shown.length > 1 ? 0.2 : 0.35, 1.6 * Math.max(right - left, high - low)));
    void this.#sigma.getCamera().animate({ x: (left + right) / 2, y: (low + high) / 2, ratio }, this.#moves);
  }

  end(): void {
    this.#sigma.kill();
  }

  private settingsFor(label: string): Partial<Settings<Placed>> {
    return {
      allowInvalidContainer: true, zIndex: true, labelFont: font, labelSize: 13, labelColor: { color: label }, labelDensity: 0.4, labelGridCellSize: 110, labelRenderedSizeThreshold: this.#look.dots > 500 ? 7 : 5, stagePadding: 36, minEdgeThickness: this.#look.a.length > 4000 ? 0.6 : 1.2,
      enableEdgeEvents: this.#look.a.length <= pointableLines, hideEdgesOnMove: this.#look.a.length > pointableLines, hideLabelsOnMove: this.#look.a.length > pointableLines, minCameraRatio: 0.02, maxCameraRatio: 4, defaultDrawNodeHover: () => undefined,
      defaultDrawNodeLabel: (context, data, given) => drawName(context, data, given, { ground: this.#ground, width: this.#width, taken: this.#written }),
      nodeReducer: node => ({ ...this.#graph.getNodeAttributes(node), ...this.#look.dot(Number(node)) }),
      edgeReducer: edge => this.#look.line(Number(edge)),
    };
  }
}
