import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { parseId } from '../../kernel/errors/domain-error.ts';
import { readList, requireRow, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { cohortShape, programmeShape } from './programme.shape.ts';

@Injectable()
export class ProgrammeReader {
  constructor(private readonly db: Database) {}

  /** All programmes of the installation, the reader's own first. */
  list(actor: Actor, selection: Selection): Promise<Answer[]> {
    return readList(this.db, programmeShape, actor, selection, sql`true`, sql`t0.id = any(${[...actor.programmeIds]}::uuid[]) desc, said(t0.name, ${actor.locale}) collate "und-x-icu"`);
  }

  requireBySlug(actor: Actor, slug: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, programmeShape, actor, selection, sql`t0.slug = ${slug.replaceAll('\0', '')}`);
  }

  require(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, programmeShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }

  requireCohort(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, cohortShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }
}
