import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import './insight.events.ts';

/** Has a programme's figures worked out when staff look for the first time. */
@Injectable()
export class InsightService {
  constructor(private readonly db: Database) {}

  /** Asked again and again while they wait, the work is done once. */
  async want(programmeId: string): Promise<null> {
    await this.db.transaction(async tx => {
      tx.emit('insights.wanted', { programmeId });
    });
    return null;
  }
}
