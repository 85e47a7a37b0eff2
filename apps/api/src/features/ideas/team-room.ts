import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { RoomService } from '../rooms/index.ts';
import type { IdeaRow } from './idea-rows.ts';

type Hosted = Pick<IdeaRow, 'id' | 'title' | 'lang' | 'roomId'>;
const via = (idea: Hosted): string => `idea:${idea.id}`;

/** The room where an idea's team talks: opened with the first who joins, entered by those on the team and no one else. */
@Injectable()
export class TeamRoom {
  constructor(private readonly rooms: RoomService) {}

  /** Lets someone in who joined just now; the first brings the others along. */
  async admit(tx: Transaction, idea: Hosted, memberId: string): Promise<void> {
    if (idea.roomId) return this.rooms.grant(tx, idea.roomId, [memberId], 'MEMBER', via(idea));
    const roomId = await this.open(tx, idea);
    await tx.query(sql`update idea set room_id = ${roomId} where id = ${idea.id}`);
    const team = await tx.query<{ id: string; isLead: boolean }>(sql`select member_id as id, is_lead as "isLead" from idea_team where idea_id = ${idea.id} and ended_at is null`);
    await this.rooms.grant(tx, roomId, team.filter(one => one.isLead).map(one => one.id), 'MODERATOR', via(idea));
    await this.rooms.grant(tx, roomId, team.filter(one => !one.isLead).map(one => one.id), 'MEMBER', via(idea));
  }

  /** Who leads the team moderates its room. */
  async promote(tx: Transaction, idea: Hosted, memberId: string, leads: boolean): Promise<void> {
    if (idea.roomId) await this.rooms.grant(tx, idea.roomId, [memberId], leads ? 'MODERATOR' : 'MEMBER', via(idea));
  }

  async dismiss(tx: Transaction, idea: Hosted, memberId: string): Promise<void> {
    if (idea.roomId) await this.rooms.revoke(tx, idea.roomId, [memberId], via(idea));
  }

  /** The room bears the idea's title. */
  async rename(tx: Transaction, idea: Hosted): Promise<void> {
    if (idea.roomId) await this.open(tx, idea);
  }

  /** What was said stays with the team; a withdrawn idea's room takes nothing new. */
  async setOpen(tx: Transaction, idea: Hosted, open: boolean): Promise<void> {
    if (idea.roomId) await this.rooms.setState(tx, idea.roomId, open ? 'OPEN' : 'CLOSED');
  }

  private open(tx: Transaction, idea: Hosted): Promise<string> {
    return this.rooms.open(tx, { kind: 'IDEA', hostKind: 'IDEA', hostId: idea.id, title: { [idea.lang]: idea.title } });
  }
}
