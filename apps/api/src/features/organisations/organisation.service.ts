import { addOrganisation, fold } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { parseInput } from '../../kernel/errors/domain-error.ts';

@Injectable()
export class OrganisationService {
  constructor(private readonly db: Database) {}

  /** Adds an employer that is not listed; one of the same folded name is given instead, so that none is doubled. Answers its id. */
  add(actor: SignedIn, raw: unknown): Promise<string> {
    const input = parseInput(addOrganisation, raw);
    return this.db.transaction(async tx => {
      await tx.query(sql`select pg_advisory_xact_lock(hashtext(${fold(input.name)}))`);
      const there = await tx.one<{ id: string }>(sql`select o.id from organisation o, jsonb_each_text(o.name) n where folded(n.value) = ${fold(input.name)} limit 1`);
      if (there) return there.id;
      const made = await tx.one<{ id: string }>(sql`insert into organisation (name, sector, place) values (jsonb_build_object(${actor.locale}::text, ${input.name}::text), ${input.sector}, ${input.place}) returning id`);
      if (!made) throw new Error('An insert answers its id');
      return made.id;
    });
  }
}
