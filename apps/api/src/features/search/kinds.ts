import type { Actor } from '../../kernel/authz/actor.ts';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';
import type { OrderKey } from '../../kernel/read/page.ts';
import type { Shape } from '../../kernel/read/shape.ts';
import { candidates, foundBy, type Asked } from '../../kernel/search/asked.ts';
import { sessionShape } from '../conventions/index.ts';
import { ideaPolicy, ideaShape } from '../ideas/index.ts';
import { byName, foundPeople, memberPolicy, memberShape } from '../members/index.ts';
import { organisationShape } from '../organisations/index.ts';
import { messageShape, readableSql } from '../rooms/index.ts';

/** A kind of thing that search finds. */
interface Kind {
  readonly shape: Shape;
  /** What the words find, as `(id, rank)`. */
  readonly found: (actor: Actor, asked: Asked) => Sql;
  /** Among those found alike well. */
  readonly order: (actor: Actor) => readonly OrderKey[];
}

const id = (descending = false): OrderKey => ({ by: raw('t0.id'), type: 'uuid', descending });

/** Rows of a table, found in two ways: where it matters most, and anywhere; and in those besides that are given. */
const found = (table: Sql, mostly: Sql, anywhere: Sql, visible: Sql, asked: Asked, besides: readonly Sql[] = []): Sql => {
  const some = (rank: number, where: Sql): Sql => sql`(select r.id, ${raw(String(rank))} as rank from ${table} r where ${where} and ${visible} limit ${candidates})`;
  return foundBy([some(0, sql`${mostly} @@ ${asked.weighing('A')}`), some(1, sql`${anywhere} @@ ${asked.query}`), ...besides], [some(2, sql`${mostly} @@ ${asked.nearNamed}`), some(3, sql`${anywhere} @@ ${asked.near}`)]);
};

function organisations(asked: Asked): Sql {
  const words = raw(`to_tsvector('simple', r.folded_name)`);
  const some = (rank: Sql, where: Sql): Sql => sql`(select r.id, ${rank} as rank from organisation r where ${where} limit ${candidates})`;
  return foundBy([some(sql`case when r.folded_name like ${asked.beginning} then 0 else 1 end`, sql`${words} @@ ${asked.query}`)], [some(raw('2'), sql`${words} @@ ${asked.near}`)]);
}

/** Only words that every member may see lead a slip: those of messages are no part of them. */
function messages(actor: Actor, asked: Asked): Sql {
  const some = (rank: number, query: Sql): Sql => sql`(select m.id, ${raw(String(rank))} as rank from message m where m.body <> '' and to_tsvector('simple', folded(m.body)) @@ ${query}
    and m.room_id = any(array(select g.room_id from room_grant g where g.account_id = ${actor.accountId}::uuid)) and ${readableSql(actor, raw('m'))} order by m.created_at desc, m.id desc limit ${candidates})`;
  return foundBy([some(0, asked.query)], [some(1, asked.near)]);
}

const sessionWords = raw('session_words(r.title, r.abstract)');

/** Sessions of speakers by that name, as far as the reader knows of them. */
const spokenBy = (actor: Actor, asked: Asked): Sql => sql`(select r.id, 1 as rank from member_search ms join member m on m.id = ms.member_id join session_role part on part.member_id = m.id and part.role = 'SPEAKER' join convention_session r on r.id = part.session_id
  where to_tsvector('simple', ms.folded_name) @@ ${asked.query} and ${memberPolicy.sql(actor, 'see', raw('m'))} and ${sessionShape.visible(raw('r'), actor)} limit ${candidates})`;

export const kinds: Readonly<Record<string, Kind>> = {
  people: { shape: memberShape, found: foundPeople, order: () => byName },
  ideas: {
    shape: ideaShape,
    found: (actor, asked) => found(raw('idea'), raw('r.search'), raw('r.search'), ideaPolicy.sql(actor, 'see', raw('r')), asked),
    order: () => [{ by: raw('t0.created_at'), type: 'timestamptz', descending: true }, id(true)],
  },
  organisations: {
    shape: organisationShape,
    found: (_, asked) => organisations(asked),
    order: ({ locale }) => [{ by: sql`said(t0.name, ${locale}) collate "und-x-icu"`, type: 'text collate "und-x-icu"' }, id()],
  },
  sessions: {
    shape: sessionShape,
    found: (actor, asked) => found(raw('convention_session'), sessionWords, sessionWords, sessionShape.visible(raw('r'), actor), asked, [spokenBy(actor, asked)]),
    order: () => [{ by: raw('t0.starts_at'), type: 'timestamp', descending: true }, id(true)],
  },
  messages: { shape: messageShape, found: messages, order: () => [{ by: raw('t0.created_at'), type: 'timestamptz', descending: true }, id(true)] },
};
