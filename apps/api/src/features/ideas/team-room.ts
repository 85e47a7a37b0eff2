import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/database.ts';
import type { IdeaRow } from './idea-rows.ts';

/** The team's room. */
@Injectable()
export class TeamRoom {
  async admit(_tx: Transaction, _idea: IdeaRow, _memberId: string): Promise<void> {}
  async dismiss(_tx: Transaction, _idea: IdeaRow, _memberId: string): Promise<void> {}
}
