import { savedSearchLimits } from '@cohortium/contract';
import type { Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { column, instant, many, Shape, value } from '../../kernel/read/shape.ts';
import { memberPolicy, memberShape } from '../members/index.ts';
import { savedSearchPolicy } from './saved-search.policy.ts';

/** That the person was found by the search since its owner last opened it. */
const isNew = (search: Sql, person: Sql): Sql => sql`${person}.search_id = ${search}.id and ${person}.found_at > ${search}.looked_at`;

export const savedSearchShape = new Shape('SavedSearch', { table: 'saved_search', visible: ({ row, actor }) => savedSearchPolicy.sql(actor, 'see', row) }, {
  id: column('id'),
  name: column('name'),
  filter: column('filter'),
  tells: column('tells'),
  isWide: column('is_wide'),
  createdAt: instant('created_at'),
  newCount: value(({ row, actor }) => sql`(select count(*) from saved_search_person found join member m on m.id = found.member_id where ${isNew(row, raw('found'))} and ${memberPolicy.sql(actor, 'see', raw('m'))})`),
  newPeople: many({
    shape: () => memberShape,
    join: ({ row, item }) => sql`join saved_search_person found on found.member_id = ${item}.id and ${isNew(row, raw('found'))}`,
    where: () => raw('true'),
    order: ({ item }) => sql`found.found_at desc, ${item}.id`,
    limit: savedSearchLimits.newShown,
  }),
});

/** Whether the search, one's own, ever found someone new whom one may still see: so long its news stands. */
export const tellsOfSomeone = (actor: Actor, searchId: Sql): Sql => sql`exists (select 1 from saved_search s join saved_search_person found on found.search_id = s.id and found.found_at is not null
  join member m on m.id = found.member_id where s.id = ${searchId} and ${savedSearchPolicy.sql(actor, 'see', raw('s'))} and ${memberPolicy.sql(actor, 'see', raw('m'))})`;
