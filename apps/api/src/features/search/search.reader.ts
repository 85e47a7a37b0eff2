import { Injectable } from '@nestjs/common';
import { requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { empty, join, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { pageStatement, readStatement, type Answer, type OrderKey } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { answeredByStatement } from '../../kernel/read/statement-fields.ts';
import { askedFor, type Asked } from '../../kernel/search/asked.ts';
import { kinds } from './kinds.ts';

const best: OrderKey = { by: raw('found.rank'), type: 'int' };
const nothing = raw('(select null::uuid as id, 0 as rank where false)');

/** The page of one kind, with its own `first` and `after`; of people it tells besides whom it shows, since so many are shown in a day. */
function pageOf(actor: Actor, asked: Asked | null, selection: Selection): Sql {
  const kind = kinds[selection.field];
  if (!kind) return raw(`select 'Search'::text as answer`);
  return pageStatement({
    metered: selection.field === 'people', shape: kind.shape, actor, selection, where: raw('true'), join: sql`join ${asked ? kind.found(actor, asked) : nothing} found on found.id = t0.id`, order: [best, ...kind.order(actor)],
    first: whole(selection.args['first']), after: text(selection.args['after']),
  });
}

const whole = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const searchStatement = answeredByStatement<{ text: string }>('search', ({ actor, args, selection }) => {
  requireSignedIn(actor);
  const asked = askedFor(args.text);
  const pages = selection.below.map((child, at) => ({ child, page: pageOf(actor, asked, child), alias: raw(`kind${at}`) }));
  if (!pages.length) return raw(`select '{}'::json as answer, null::text as entries`);
  const shown = pages.filter(({ child }) => child.field === 'people').map(({ alias }) => sql`${alias}.entries`);
  return sql`${asked ? sql`with ${asked.spelled} ` : empty}select json_build_object(${join(pages.map(({ child, alias }) => sql`${raw(`'${child.key}'`)}, ${alias}.answer`))}) as answer, ${shown.length ? sql`concat(${join(shown)})` : raw('null::text')} as entries
    from ${join(pages.map(({ page, alias }) => sql`(${page}) ${alias}`), ' cross join ')}`;
}, { metered: true });

@Injectable()
export class SearchReader {
  constructor(private readonly db: Database) {}

  /** Everything that the words find and the reader may see, by the kinds asked for: one statement. */
  search(actor: Actor, typed: string, selection: Selection): Promise<Answer> {
    return readStatement(this.db, searchStatement({ actor, args: { text: typed }, selection }), actor);
  }
}
