import { Injectable } from '@nestjs/common';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { Every } from '../../kernel/events/subscribe.ts';

/** From so many changes on, counting them by their profiles is felt. */
const many = 500;

/** Makes the bits by which the directory is counted anew (migration PeopleBits). Numbers are right in between: this keeps them quick. */
@Injectable()
export class PeopleBitsKeeper {
  constructor(private readonly db: Database) {}

  @Every('* * * * *')
  async afterMany(): Promise<void> {
    await this.renewFrom(many);
  }

  @Every('29 3 * * *')
  async eachNight(): Promise<void> {
    await this.renewFrom(1);
  }

  private async renewFrom(least: number): Promise<void> {
    const [row] = await this.db.query<{ changes: number }>(sql`select count(*)::int as changes from (select 1 from people_changed limit ${least}) changed`);
    if ((row?.changes ?? 0) >= least) await this.db.query(sql`select renew_people_bits()`);
  }
}
