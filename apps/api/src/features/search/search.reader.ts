import { Injectable } from '@nestjs/common';
import { requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { join, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { pageStatement, readStatement, type Answer, type OrderKey } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { answeredByStatement } from '../../kernel/read/statement-fields.ts';
import { askedFor, type Asked } from '../../kernel/search/asked.ts';
import { kinds } from './kinds.ts';

const best: OrderKey = { by: raw('found.rank'), type: 'int' };
const nothing = raw('(select null::uuid as id, 0 as rank where false)');

/** The page of one kind, with its own `first` and `after`. */
function pageOf(actor: Actor, asked: Asked | null, selection: Selection): Sql {
  const kind = kinds[selection.field];
  if (!kind) return raw(`'Search'::text`);
  const page = pageStatement({
    shape: kind.shape, actor, selection, where: raw('true'), join: sql`join ${asked ? kind.found(actor, asked) : nothing} found on found.id = t0.id`, order: [best, ...kind.order(actor)],
    first: whole(selection.args['first']), after: text(selection.args['after']),
  });
  return sql`(select kind.answer from (${page}) kind)`;
}

const whole = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const searchStatement = answeredByStatement<{ text: string }>('search', ({ actor, args, selection }) => {
  requireSignedIn(actor);
  const asked = askedFor(args.text);
  const parts = selection.below.map(child => sql`${raw(`'${child.key}'`)}, ${pageOf(actor, asked, child)}`);
  return sql`select json_build_object(${parts.length ? join(parts) : raw('')}) as answer`;
});

@Injectable()
export class SearchReader {
  constructor(private readonly db: Database) {}

  /** Everything that the words find and the reader may see, by the kinds asked for: one statement. */
  search(actor: Actor, typed: string, selection: Selection): Promise<Answer> {
    return readStatement(this.db, searchStatement({ actor, args: { text: typed }, selection }));
  }
}
