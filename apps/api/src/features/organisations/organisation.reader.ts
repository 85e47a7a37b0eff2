import { fold, line } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { parseId, parseInput } from '../../kernel/errors/domain-error.ts';
import type { PageArgs } from '../../kernel/graphql/page.types.ts';
import { readPage, requireRow, type Answer } from '../../kernel/read/page.ts';
import { column, said, Shape } from '../../kernel/read/shape.ts';
import type { Selection } from '../../kernel/read/selection.ts';

export const organisationShape = new Shape('Organisation', { table: 'organisation' }, {
  id: column('id'),
  name: said('name'),
  sector: column('sector'),
  place: column('place'),
  website: column('website'),
});

const searchText = line(80);

@Injectable()
export class OrganisationReader {
  constructor(private readonly db: Database) {}

  /** Organisations by name; with `text`, those whose name in any language holds it. */
  page(actor: Actor, text: string | undefined | null, page: PageArgs, selection: Selection): Promise<Answer> {
    const where = text ? sql`t0.folded_name like ${`%${likeText(fold(parseInput(searchText, text, 'text')))}%`}` : sql`true`;
    const order = [{ by: sql`said(t0.name, ${actor.locale}) collate "und-x-icu"`, type: 'text collate "und-x-icu"' as const }, { by: raw('t0.id'), type: 'uuid' as const }];
    return readPage(this.db, { shape: organisationShape, actor, selection, where, order, ...page });
  }

  require(actor: Actor, id: string, selection: Selection): Promise<Answer> {
    return requireRow(this.db, organisationShape, actor, selection, sql`t0.id = ${parseId(id)}::uuid`);
  }
}

/** A person's text inside LIKE: their % and _ are letters. */
const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
