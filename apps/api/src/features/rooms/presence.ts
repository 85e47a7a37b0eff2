import { randomUUID } from 'node:crypto';
import { roomLimits, type Attendance, type RoomPresence } from '@cohortium/contract';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { Realtime } from '../../kernel/realtime/realtime.ts';
import { atOddsWith } from '../ties/index.ts';
import { inRoomAs, roomChannel } from './channels.ts';

/** Comings and goings are told together. */
const tellAfter = 300;
/** A node says again who is with it, and is forgotten when it has not for some time. */
const repeatEvery = 10_000;
const forgetAfter = 25_000;

const nodePresence = z.object({ nodeId: z.string(), roomId: z.string(), here: z.array(z.string()) });
type Places = ReadonlyMap<string, Attendance>;
type Elsewhere = Map<string, { here: readonly string[]; heard: number }>;

/** Who is in which room: people, not tabs; over all nodes. */
@Injectable()
export class Presence implements BeforeApplicationShutdown {
  readonly #nodeId = randomUUID();
  readonly #here = new Map<string, Map<string, Set<string>>>();
  readonly #elsewhere = new Map<string, Elsewhere>();
  readonly #untold = new Map<string, NodeJS.Timeout>();
  readonly #repeat: NodeJS.Timeout;

  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
  ) {
    this.#repeat = setInterval(() => this.repeat(), repeatEvery).unref();
    realtime.onNode('presence', payload => this.hear(payload));
  }

  enter(roomId: string, accountId: string, socketId: string): void {
    const people = this.#here.get(roomId) ?? new Map<string, Set<string>>();
    const tabs = people.get(accountId) ?? new Set();
    this.#here.set(roomId, people.set(accountId, tabs.add(socketId)));
    if (tabs.size === 1) this.changed(roomId);
  }

  leave(roomId: string, accountId: string, socketId?: string): void {
    const people = this.#here.get(roomId);
    const tabs = people?.get(accountId);
    if (!people || !tabs) return;
    if (socketId === undefined) tabs.clear();
    else tabs.delete(socketId);
    if (tabs.size) return;
    people.delete(accountId);
    if (!people.size) this.#here.delete(roomId);
    this.changed(roomId);
  }

  /** Everyone in the room, by id. */
  private everyone(roomId: string): string[] {
    const elsewhere = [...(this.#elsewhere.get(roomId)?.values() ?? [])].flatMap(({ here }) => here);
    return [...new Set([...(this.#here.get(roomId)?.keys() ?? []), ...elsewhere])].sort();
  }

  /** Who is here, as someone may know it: those with whom they have a block are not. */
  async of(roomId: string, accountId: string): Promise<RoomPresence> {
    const row = await this.db.one<{ odds: string[] }>(sql`select ${atOddsWith(sql`${accountId}::uuid`)} as odds`);
    const people = this.everyone(roomId).filter(person => !row?.odds.includes(person));
    return presenceOf(roomId, people, await this.placesOf(roomId, people));
  }

  /** Where they take part, as far as their grants know. */
  private async placesOf(roomId: string, people: readonly string[]): Promise<Places> {
    const rows = await this.db.query<{ id: string; place: Attendance }>(sql`select distinct on (account_id) account_id as id, place from room_grant
      where room_id = ${roomId}::uuid and account_id = any(${[...people]}::uuid[]) and place is not null order by account_id, since desc, via`);
    return new Map(rows.map(({ id, place }) => [id, place]));
  }

  private changed(roomId: string): void {
    this.realtime.toNodes('presence', { nodeId: this.#nodeId, roomId, here: [...(this.#here.get(roomId)?.keys() ?? [])] });
    this.tellSoon(roomId);
  }

  private tellSoon(roomId: string): void {
    if (this.#untold.has(roomId)) return;
    this.#untold.set(roomId, setTimeout(() => {
      this.#untold.delete(roomId);
      void this.tell(roomId).catch(() => undefined);
    }, tellAfter).unref());
  }

  private async tell(roomId: string): Promise<void> {
    const everyone = this.everyone(roomId);
    if (!this.#here.has(roomId)) return;
    const pairs = await this.db.query<{ person: string; other: string }>(sql`select p as person, other from unnest(${everyone}::uuid[]) as p, unnest(${atOddsWith(sql`p`)}) as other where other = any(${everyone}::uuid[])`);
    const apart = Map.groupBy(pairs, pair => pair.person);
    const places = await this.placesOf(roomId, everyone);
    this.realtime.hereToChannels([roomChannel(roomId)], 'room:presence', presenceOf(roomId, everyone, places), [...apart.keys()].map(person => inRoomAs(roomId, person)));
    for (const [person, odds] of apart) {
      const others = new Set(odds.map(({ other }) => other));
      this.realtime.hereToChannels([inRoomAs(roomId, person)], 'room:presence', presenceOf(roomId, everyone.filter(one => !others.has(one)), places));
    }
  }

  private hear(payload: unknown): void {
    const said = nodePresence.safeParse(payload);
    if (!said.success) return;
    const { nodeId, roomId, here } = said.data;
    const nodes: Elsewhere = this.#elsewhere.get(roomId) ?? new Map();
    const before = nodes.get(nodeId)?.here ?? [];
    if (here.length) nodes.set(nodeId, { here, heard: Date.now() });
    else nodes.delete(nodeId);
    if (nodes.size) this.#elsewhere.set(roomId, nodes);
    else this.#elsewhere.delete(roomId);
    if (before.join() !== here.join()) this.tellSoon(roomId);
  }

  private repeat(): void {
    for (const [roomId, people] of this.#here) this.realtime.toNodes('presence', { nodeId: this.#nodeId, roomId, here: [...people.keys()] });
    for (const [roomId, nodes] of this.#elsewhere) {
      for (const [nodeId, { heard }] of nodes) {
        if (Date.now() - heard > forgetAfter) this.hear({ nodeId, roomId, here: [] });
      }
    }
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.#repeat);
    this.#untold.forEach(timer => clearTimeout(timer));
  }
}

function presenceOf(roomId: string, people: readonly string[], places: Places): RoomPresence {
  const here = people.slice(0, roomLimits.presence);
  const at = (place: Attendance): number => people.filter(person => places.get(person) === place).length;
  const known = here.flatMap(person => {
    const place = places.get(person);
    return place ? [[person, place] as const] : [];
  });
  return { roomId, count: people.length, here, onsite: at('ONSITE'), remote: at('REMOTE'), places: Object.fromEntries(known) };
}
