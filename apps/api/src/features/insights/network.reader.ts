import type { Database } from '../../kernel/database/database.ts';
import { raw, sql } from '../../kernel/database/sql.ts';
import { snapshot } from '../../kernel/export/streamed.ts';
import type { SignedIn } from '../../kernel/authz/actor.ts';
import { shownTies } from '../network/index.ts';
import { keepsTies } from '../ties/index.ts';
import type { Network } from './network.ts';

/** Grows as it is filled, without an object for each tie. */
class Numbers {
  #length = 0;
  #list = new Float64Array(1024);

  push(value: number): void {
    if (this.#length === this.#list.length) {
      const wider = new Float64Array(2 * this.#length);
      wider.set(this.#list);
      this.#list = wider;
    }
    this.#list[this.#length++] = value;
  }

  get all(): Float64Array {
    return this.#list.slice(0, this.#length);
  }

  get whole(): Int32Array {
    return Int32Array.from(this.all);
  }
}

interface PersonRow { id: string; cohort: string; sector: string | null; keeps: boolean }
interface TieRow { a: number; b: number; since: number; until: number | null }
interface ShownRow { a: string; b: string }

/** A place for each name, in the order in which names come. */
class Places {
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();

  of(name: string): number {
    const known = this.places.get(name) ?? this.names.push(name) - 1;
    this.places.set(name, known);
    return known;
  }
}

/** The programme's people of today with their newest cohort and the employer's sector, in order of their ids: the groups that all figures speak of. */
export const peopleOf = (programmeId: string) => sql`select distinct on (m.id) m.id, c.id as cohort, g.sector, ${keepsTies(raw('m.id'))} as keeps from cohort_membership cm join cohort c on c.id = cm.cohort_id and c.programme_id = ${programmeId}::uuid
  join member m on m.id = cm.member_id and m.left_at is null and not m.is_guest left join affiliation f on f.member_id = m.id and f.ended_at is null left join organisation g on g.id = f.organisation_id
  where cm.ended_at is null order by m.id, c.year desc, c.id`;

/**
 * Reads a programme's network, streamed: 100,000 people and 600,000 ties take some sixty megabytes. A tie counts from when both agreed until it
 * ended; ties to people outside are no part of it. Beside it stands which ties the picture shows to any of `readers`, to whom its figures are told.
 */
export async function readNetwork(db: Database, programmeId: string, readers: readonly SignedIn[]): Promise<Network> {
  const ids: string[] = [];
  const [cohorts, sectors] = [new Places(), new Places()];
  const [cohort, sector, keeps, a, b, since, until] = [new Numbers(), new Numbers(), new Numbers(), new Numbers(), new Numbers(), new Numbers(), new Numbers()];
  const ties = sql`with numbered as materialized (select people.id, (row_number() over (order by people.id) - 1)::int as n from (${peopleOf(programmeId)}) people)
    select one.n as a, other.n as b, extract(epoch from t.decided_at)::float8 as since, extract(epoch from t.ended_at)::float8 as until from connection t join numbered one on one.id = t.a_id join numbered other on other.id = t.b_id
    where t.state in ('CONNECTED', 'ENDED') and t.decided_at is not null`;
  const seen = new Set<number>();
  const pairOf = (one: number, other: number): number => one * ids.length + other;
  const reading = snapshot(db, async function* read(rows) {
    for await (const found of rows<PersonRow>(peopleOf(programmeId))) {
      for (const row of found) {
        ids.push(row.id);
        cohort.push(cohorts.of(row.cohort));
        keeps.push(row.keeps ? 1 : 0);
        sector.push(row.sector === null ? -1 : sectors.of(row.sector));
      }
    }
    for await (const found of rows<TieRow>(ties)) {
      for (const row of found) {
        a.push(row.a);
        b.push(row.b);
        since.push(row.since);
        until.push(row.until ?? Infinity);
      }
      yield '';
    }
    const places = new Map(ids.map((id, place) => [id, place]));
    for (const reader of readers) {
      for await (const found of rows<ShownRow>(shownTies(reader, programmeId))) {
        for (const row of found) seen.add(pairOf(places.get(row.a) ?? -1, places.get(row.b) ?? -1));
        yield '';
      }
    }
  });
  for await (const _ of reading) void _;
  const [one, other, ended] = [a.whole, b.whole, until.all];
  const shown = Uint8Array.from(one, (place, tie) => (ended[tie] === Infinity && seen.has(pairOf(place, other[tie] ?? -1)) ? 1 : 0));
  return { ids, cohort: cohort.whole, sector: sector.whole, cohorts: cohorts.names, sectors: sectors.names, keeps: Uint8Array.from(keeps.whole), ties: { a: one, b: other, since: since.all, until: ended, shown } };
}
