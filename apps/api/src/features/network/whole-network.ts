import type { MetKind } from '@cohortium/contract';
import type { Queryable } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';

/** Every member and every tie there is or was, as columns. For figures over many people only: nothing of it is told of one person. */
export interface WholeNetwork {
  readonly people: readonly WholePerson[];
  /** Places in `people` of the two, tie by tie. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** When the two agreed, and when the tie ended (Infinity while it stands), in milliseconds since 1970. */
  readonly since: Float64Array;
  readonly until: Float64Array;
  readonly met: readonly (MetKind | null)[];
  /** The convention, session, cohort … where the two met, where one was named. */
  readonly metId: readonly (string | null)[];
}
export interface WholePerson {
  readonly id: string;
  readonly cohorts: readonly string[];
  readonly sector: string | null;
  readonly organisation: string | null;
  /** Milliseconds since 1970. */
  readonly joinedAt: number;
}

interface TieRow { id: string; a: string; b: string; since: number; until: number | null; met: MetKind | null; metId: string | null }

const pageSize = 20_000;
const first = '00000000-0000-0000-0000-000000000000';

const peoplePage = (after: string) => sql`select m.id, array(select cm.cohort_id::text from cohort_membership cm where cm.member_id = m.id and cm.ended_at is null) as cohorts, g.sector, f.organisation_id as organisation,
    extract(epoch from m.created_at)::float8 * 1000 as "joinedAt"
  from member m left join affiliation f on f.member_id = m.id and f.ended_at is null left join organisation g on g.id = f.organisation_id
  where m.id > ${after}::uuid and m.left_at is null and not m.is_guest order by m.id limit ${raw(String(pageSize))}`;

const tiesPage = (after: string) => sql`select c.id, c.a_id as a, c.b_id as b, extract(epoch from c.decided_at)::float8 * 1000 as since, extract(epoch from c.ended_at)::float8 * 1000 as until, c.met_kind as met, c.met_id as "metId"
  from connection c where c.id > ${after}::uuid and c.state in ('CONNECTED', 'ENDED') and c.decided_at is not null order by c.id limit ${raw(String(pageSize))}`;

async function* pages<Row extends { id: string }>(db: Queryable, page: (after: string) => ReturnType<typeof sql>): AsyncGenerator<Row[]> {
  for (let after = first; ;) {
    const rows = await db.query<Row>(page(after));
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.id;
  }
}

/** Reads the whole graph, a page at a time: members who are here now, and their ties of now and before. About 60 bytes a tie beside the people. */
export async function readTies(db: Queryable): Promise<WholeNetwork> {
  const people: WholePerson[] = [];
  for await (const rows of pages<WholePerson>(db, peoplePage)) people.push(...rows);
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const [a, b, since, until]: [number[], number[], number[], number[]] = [[], [], [], []];
  const [met, metId]: [(MetKind | null)[], (string | null)[]] = [[], []];
  for await (const rows of pages<TieRow>(db, tiesPage)) {
    for (const row of rows) {
      const [one, other] = [places.get(row.a), places.get(row.b)];
      if (one === undefined || other === undefined) continue;
      a.push(one);
      b.push(other);
      since.push(row.since);
      until.push(row.until ?? Infinity);
      met.push(row.met);
      metId.push(row.metId);
    }
  }
  return { people, a: Int32Array.from(a), b: Int32Array.from(b), since: Float64Array.from(since), until: Float64Array.from(until), met, metId };
}
