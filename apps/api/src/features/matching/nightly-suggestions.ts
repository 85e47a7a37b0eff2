import { matchingLimits } from '@cohortium/contract';
import { giniOf, spreading, type Spread, type Wishes } from '@cohortium/matching';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/config/clock.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { Every } from '../../kernel/events/subscribe.ts';
import { inPieces } from './in-pieces.ts';
import { wishesOf } from './night-wishes.ts';
import { nightWorld, policyOf, type NightWorld } from './night-world.ts';

/** Rounds in which shares find their level, candidates kept beside the chosen, and rows written at once. */
const night = { rounds: 30, candidates: 24, rows: 1000 } as const;

/**
 * Shares suggestions out over the whole installation, each night: what standing in many lists costs each member, whom each is given, and what is
 * known at large. It reads only what every member may see; the moment of asking adds what this viewer may see besides, and takes away what is true no more.
 */
@Injectable()
export class NightlySuggestions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** For all members; again and again it makes the same of the same. */
  @Every('17 2 * * *')
  async renew(): Promise<void> {
    const began = this.clock.now();
    const world = await nightWorld(this.db, began);
    await this.writeWorld(world);
    const wishes = await inPieces(wishesOf(world));
    const most = (person: number): number => policyOf(world, world.people[person]?.programmes[0]).mostShown;
    const shares = await inPieces(spreading(wishes, { each: matchingLimits.suggestions, most, rounds: night.rounds }));
    await this.writeStandings(world, wishes, shares);
    await this.db.query(sql`insert into match_night (id, began_at, ended_at, people, gini) values (1, ${began}, ${this.clock.now()}, ${world.people.length}, ${giniOf(shares.shown)})
      on conflict (id) do update set began_at = excluded.began_at, ended_at = excluded.ended_at, people = excluded.people, gini = excluded.gini`);
  }

  private async writeStandings({ people }: NightWorld, wishes: readonly Wishes[], { prices, shown, suggested }: Spread): Promise<void> {
    const ids = (places: Iterable<number>): string => `{${Array.from(places, place => people[place]?.id ?? '').join(',')}}`;
    for (let from = 0; from < people.length; from += night.rows) {
      const rows = people.slice(from, from + night.rows).map(({ id }, n) => {
        const at = from + n;
        const { candidates = [], scores = [] } = wishes[at] ?? {};
        const best = Array.from(candidates, (person, place) => ({ person, score: scores[place] ?? 0 })).toSorted((a, b) => b.score - a.score).slice(0, night.candidates);
        return { id, price: prices[at] ?? 0, shown: shown[at] ?? 0, chosen: ids(suggested[at] ?? []), candidates: ids(best.map(({ person }) => person)) };
      });
      await this.db.query(sql`insert into match_standing (member_id, price, shown, chosen, candidates) select r.id, r.price, r.shown, r.chosen::uuid[], r.candidates::uuid[]
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, price real, shown int, chosen text, candidates text) join account a on a.id = r.id
        on conflict (member_id) do update set price = excluded.price, shown = excluded.shown, chosen = excluded.chosen, candidates = excluded.candidates`);
    }
    await this.db.query(sql`delete from match_standing st where not exists (select 1 from member m where m.id = st.member_id and m.left_at is null and not m.is_guest)`);
  }

  /** What is known at large; what nobody says any more goes. */
  private async writeWorld({ rarity, near, apart, idOf }: NightWorld): Promise<void> {
    const skills = [...rarity].map(([key, much]) => ({ id: idOf(key), much }));
    const ideas = [...near].flatMap(([one, others]) => [...others].map(([other, much]) => ({ one: idOf(one), other: idOf(other), much })));
    const cohorts = [...apart].flatMap(([one, others]) => [...others].map(([other, much]) => ({ one: idOf(one), other: idOf(other), much })));
    await this.db.transaction(async tx => {
      await tx.query(sql`delete from match_skill`);
      await tx.query(sql`insert into match_skill (skill_id, rarity) select r.id, r.much from jsonb_to_recordset(${JSON.stringify(skills)}::jsonb) as r(id uuid, much real) join skill s on s.id = r.id`);
      await tx.query(sql`delete from match_near_idea`);
      await tx.query(sql`insert into match_near_idea (idea_id, near_id, likeness) select r.one, r.other, r.much from jsonb_to_recordset(${JSON.stringify(ideas)}::jsonb) as r(one uuid, other uuid, much real)
        join idea i on i.id = r.one join idea o on o.id = r.other`);
      await tx.query(sql`delete from match_apart`);
      await tx.query(sql`insert into match_apart (cohort_id, other_id, apart) select r.one, r.other, r.much from jsonb_to_recordset(${JSON.stringify(cohorts)}::jsonb) as r(one uuid, other uuid, much real)
        join cohort c on c.id = r.one join cohort o on o.id = r.other`);
    });
  }
}
