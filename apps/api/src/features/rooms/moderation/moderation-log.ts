import type { AuditAct } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../kernel/audit/audit.ts';
import type { Transaction } from '../../../kernel/database/database.ts';
import { factsOfRoom } from '../host-programmes.ts';

/** An act of a moderator, as the log tells it. */
export interface ModeratorsAct {
  readonly roomId: string;
  /** Null for the server itself. */
  readonly by: string | null;
  readonly act: AuditAct;
  /** Whom it befell; the room itself without one. */
  readonly person?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Writes what moderators do into the audit log, under the programme of the room's host when there is one. */
@Injectable()
export class ModerationLog {
  constructor(private readonly audit: Audit) {}

  async write(tx: Transaction, { roomId, by, act, person, detail }: ModeratorsAct): Promise<void> {
    const { programmeId, title } = await factsOfRoom(tx, roomId);
    const subject = person ? { kind: 'MEMBER', id: person } as const : { kind: 'ROOM', id: roomId } as const;
    await this.audit.write(tx, { by, act, programmeId, subject, detail: { room: title, ...detail } });
  }
}
