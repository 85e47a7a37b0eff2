import { Attendance } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { authorize } from '../../kernel/authz/policy.ts';
import { Clock } from '../../kernel/config/clock.ts';
import { Database, type Transaction } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { DomainError, parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import { RoomService } from '../rooms/index.ts';
import './convention.events.ts';
import { conventionPolicy } from './convention.policy.ts';

interface Convention {
  id: string;
  programmeId: string;
  isOver: boolean;
}

@Injectable()
export class ConventionService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly rooms: RoomService,
  ) {}

  /** Takes part, onsite or remotely (again: in the other way), and may enter the rooms of the sessions. */
  register(actor: SignedIn, conventionId: string, attendance: Attendance): Promise<void> {
    return this.db.transaction(async tx => {
      const convention = await this.requireOpen(tx, actor, conventionId);
      const chosen = parseInput(z.enum(Attendance), attendance, 'attendance');
      await tx.query(sql`insert into registration (convention_id, member_id, attendance, registered_at) values (${convention.id}, ${actor.accountId}, ${chosen}, ${this.clock.now()})
        on conflict (convention_id, member_id) do update set attendance = excluded.attendance, cancelled_at = null`);
      for (const roomId of await this.roomsOf(tx, convention.id)) await this.rooms.grant(tx, roomId, [actor.accountId], 'MEMBER', `convention:${convention.id}`, chosen);
      tx.emit('convention.registered', { conventionId: convention.id, memberId: actor.accountId });
    });
  }

  /** No longer takes part; the rooms close to them, unless they have a part in the session. */
  cancel(actor: SignedIn, conventionId: string): Promise<void> {
    return this.db.transaction(async tx => {
      const convention = await this.requireOpen(tx, actor, conventionId);
      await tx.query(sql`update registration set cancelled_at = ${this.clock.now()} where convention_id = ${convention.id} and member_id = ${actor.accountId} and cancelled_at is null`);
      for (const roomId of await this.roomsOf(tx, convention.id)) await this.rooms.revoke(tx, roomId, [actor.accountId], `convention:${convention.id}`);
    });
  }

  private async requireOpen(tx: Transaction, actor: SignedIn, id: string): Promise<Convention> {
    const convention = await tx.one<Convention>(sql`select id, programme_id as "programmeId", (${this.clock.now()}::timestamptz at time zone time_zone)::date > ends_on as "isOver" from convention where id = ${parseId(id)} for share`);
    await authorize(tx, conventionPolicy, actor, 'register', convention);
    if (!convention || convention.isOver) throw new DomainError('CONFLICT', 'conventions:error.over');
    return convention;
  }

  private async roomsOf(tx: Transaction, conventionId: string): Promise<string[]> {
    const rows = await tx.query<{ roomId: string }>(sql`select room_id as "roomId" from convention_session where convention_id = ${conventionId} and room_id is not null order by room_id`);
    return rows.map(row => row.roomId);
  }
}
