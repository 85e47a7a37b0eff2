import type { Grouping } from '../graph/grouping.ts';
import type { SeenNetwork } from '../graph/network.ts';
import type { Way } from '../graph/ways.ts';
import { faint, type DotLook, type Inks, type LineLook, type Look } from './look.ts';

/** What stands out in the picture. */
export interface Stress {
  readonly person: number | undefined;
  readonly way: Way | undefined;
  /** Places of groups; all others step back. */
  readonly groups: readonly number[];
  readonly bridges: readonly number[];
  readonly pointed: number | undefined;
}
export const noStress: Stress = { person: undefined, way: undefined, groups: [], bridges: [], pointed: undefined };

/** How strongly a line is drawn: many lie over each other, few must be seen one by one. */
const strengthOf = (ties: number): number => (ties > 8000 ? 0.3 : ties > 1500 ? 0.6 : 0.9);

/** Ties younger than this, in minutes, are marked as new while they are replayed: about two months. */
const newFor = 60 * 24 * 60;

/** Up to so many people all others step back while somebody is pointed at: each look is asked for anew, which is too much for more. */
const stepBackUpTo = 1500;

/** How people and their ties look at a moment. Changes of the moment touch only what came or went since. */
export class PeopleLook implements Look {
  readonly dots: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly #network: SeenNetwork;
  readonly #degree: Int32Array;
  #grouping: Grouping;
  #inks: Inks;
  #ties = 0;
  #fresh = 0;
  #stress = noStress;
  #near = new Set<number>();
  #onWay = new Set<number>();
  #wayTies = new Set<number>();
  #colours: readonly string[] = [];
  #quiet: readonly string[] = [];
  #lines = { plain: '', back: '', near: '' };
  readonly #scale: number;

  constructor(network: SeenNetwork, grouping: Grouping, inks: Inks) {
    this.#network = network;
    this.#grouping = grouping;
    this.#inks = inks;
    this.dots = network.size;
    this.a = network.told.ties.a;
    this.b = network.told.ties.b;
    this.#degree = new Int32Array(network.size);
    this.#scale = network.size > 2000 ? 0.55 : network.size > 500 ? 0.8 : network.size > 60 ? 1.1 : 1.6;
    this.paint(grouping, inks);
  }

  paint(grouping: Grouping, inks: Inks): void {
    this.#grouping = grouping;
    this.#inks = inks;
    this.#colours = grouping.groups.map(({ colour }) => inks.of(colour));
    this.#quiet = this.#colours.map(colour => faint(colour, 0.55, inks));
    this.#lines = { plain: faint(inks.edge, strengthOf(this.#network.tieCount), inks), back: faint(inks.edge, 0.16, inks), near: faint(inks.soft, 0.9, inks) };
  }

  stress(stress: Stress): void {
    this.#stress = stress;
    this.#onWay = new Set(stress.way?.people);
    this.#wayTies = new Set(stress.way?.ties);
    this.lookAround();
  }

  /** Somebody is pointed at, or nobody any more. Tells which dots and lines look otherwise now; undefined for all of them. */
  point(pointed: number | undefined): { lines: number[]; dots: number[] } | undefined {
    const before = this.#stress.pointed;
    this.#stress = { ...this.#stress, pointed };
    this.lookAround();
    if (this.#network.size <= stepBackUpTo) return undefined;
    const dots = [before, pointed].flatMap(person => person ?? []);
    const lines: number[] = [];
    for (const person of dots) this.#network.around(person, this.#ties, (_, tie) => void lines.push(tie));
    return { dots, lines };
  }

  /** Moves to the first `ties` ties; those that came within the last while are new while it plays. Tells which lines and dots look otherwise now. */
  moveTo(ties: number, minute: number, isPlaying: boolean): { lines: number[]; dots: number[] } {
    const fresh = isPlaying ? this.#network.tiesBy(minute - newFor) : ties;
    const lines = new Set<number>();
    const dots = new Set<number>();
    const [low, high] = [Math.min(ties, this.#ties), Math.max(ties, this.#ties)];
    for (let tie = low; tie < high; tie++) {
      lines.add(tie);
      for (const end of this.#network.ends(tie)) {
        this.#degree[end] = (this.#degree[end] ?? 0) + (ties > this.#ties ? 1 : -1);
        dots.add(end);
      }
    }
    for (let tie = Math.min(fresh, this.#fresh); tie < Math.min(Math.max(fresh, this.#fresh), high); tie++) lines.add(tie);
    this.#ties = ties;
    this.#fresh = fresh;
    if (dots.size) this.lookAround();
    return { lines: [...lines], dots: [...dots] };
  }

  dot(person: number): DotLook {
    const degree = this.#degree[person] ?? 0;
    const { person: chosen, bridges } = this.#stress;
    const isChosen = person === chosen || person === this.#stress.pointed || this.#onWay.has(person);
    const isBack = this.isBack(person);
    const size = (degree ? 2.6 + 1.15 * Math.sqrt(degree) : 2.2) * this.#scale * (isChosen || bridges.includes(person) ? 1.5 : 1);
    const group = this.#grouping.of[person] ?? 0;
    const colour = (degree || isChosen ? this.#colours : this.#quiet)[group] ?? this.#inks.edge;
    const named = isChosen || bridges.includes(person) || (this.#near.size <= 24 && this.#near.has(person)) || this.#network.size <= 40;
    return { size: Math.max(1.4, size), color: isBack ? this.#inks.line : colour, label: isBack ? null : this.#network.nameOf(person), forceLabel: named && !isBack, zIndex: isBack ? 0 : isChosen ? 3 : degree ? 2 : 1 };
  }

  line(tie: number): LineLook {
    const [one, other] = this.#network.ends(tie);
    const hidden = tie >= this.#ties;
    const { person, pointed } = this.#stress;
    if (this.#wayTies.has(tie)) return { size: 4, color: this.#inks.accent, hidden, zIndex: 4 };
    const isOf = (who: number | undefined): boolean => who !== undefined && (one === who || other === who);
    if (isOf(pointed) || (isOf(person) && !this.#onWay.size)) return { size: 1.6, color: this.#lines.near, hidden, zIndex: 3 };
    if (!hidden && tie >= this.#fresh) return { size: 2.2, color: this.#inks.live, hidden, zIndex: 3 };
    if (this.isBack(one) || this.isBack(other)) return { size: 0.6, color: this.#lines.back, hidden, zIndex: 0 };
    return { size: this.#network.size > 2000 ? 0.5 : 1.5, color: this.#lines.plain, hidden, zIndex: 1 };
  }

  private isBack(person: number): boolean {
    const { groups, bridges } = this.#stress;
    if (this.#onWay.size) return !this.#onWay.has(person);
    if (groups.length && !groups.includes(this.#grouping.of[person] ?? -1) && !bridges.includes(person)) return true;
    return this.#near.size > 0 && !this.#near.has(person);
  }

  /** Who stands around the one looked at; nobody when none is. */
  private lookAround(): void {
    const centre = (this.#network.size <= stepBackUpTo ? this.#stress.pointed : undefined) ?? this.#stress.person;
    this.#near = new Set();
    if (centre === undefined || this.#stress.way) return;
    this.#near.add(centre);
    this.#network.around(centre, this.#ties, other => void this.#near.add(other));
  }
}
