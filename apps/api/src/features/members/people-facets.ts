import { fold, paging } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { requireSignedIn, type Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { and, empty, join, name, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { wellFormedIds } from '../../kernel/errors/domain-error.ts';
import { readings } from '../../kernel/limits/readings.ts';
import { readStatement, type Answer } from '../../kernel/read/page.ts';
import type { Selection } from '../../kernel/read/selection.ts';
import { answeredByStatement } from '../../kernel/read/statement-fields.ts';
import { memberPolicy } from './member.policy.ts';
import { peopleSource, terms, type PeopleFilter } from './people-filter.ts';

const valuesShown = raw('20');
const upTo = raw(String(paging.countUpTo));

/** One facet: where its values come from, over a row `b` of the list, and what they are called. */
interface Facet {
  /** Gives `(value text)` for each person of the list, in `base b`. */
  readonly values: Sql;
  /** For a value `v.value`, its label and detail; nothing when there is none of that name. */
  readonly label: (actor: Actor) => Sql;
  /** The filter without this facet's own choice. */
  readonly without: (filter: PeopleFilter) => PeopleFilter;
  readonly chosen: (filter: PeopleFilter) => readonly string[];
}

const itself = (): Sql => sql`select v.value as label, null::text as detail`;
const skills = (kind: 'OFFER' | 'NEED'): Pick<Facet, 'values' | 'label'> => ({
  values: sql`select ms.skill_id::text as value from base b join member_skill ms on ms.member_id = b.id and ms.kind = ${raw(`'${kind}'`)} and b.closeness <= ms.audience`,
  label: ({ locale }) => sql`select said(s.name, ${locale}) as label, null::text as detail from skill s where s.id = v.value::uuid`,
});
const ids = (given: readonly string[] | null | undefined): readonly string[] => wellFormedIds(given ?? []).map(id => id.toLowerCase());

const facets: Readonly<Record<string, Facet>> = {
  programmes: {
    values: sql`select distinct b.id, c.programme_id::text as value from base b join cohort_membership cm on cm.member_id = b.id and cm.ended_at is null join cohort c on c.id = cm.cohort_id`,
    label: ({ locale }) => sql`select said(p.name, ${locale}) as label, null::text as detail from programme p where p.id = v.value::uuid`,
    without: filter => ({ ...filter, programmeId: null, programmeIds: null }),
    chosen: ({ programmeId, programmeIds }) => ids([...(programmeIds ?? []), ...(programmeId ? [programmeId] : [])]),
  },
  cohorts: {
    values: sql`select cm.cohort_id::text as value from base b join cohort_membership cm on cm.member_id = b.id and cm.ended_at is null`,
    label: ({ locale }) => sql`select said(c.name, ${locale}) as label, said(p.name, ${locale}) as detail from cohort c join programme p on p.id = c.programme_id where c.id = v.value::uuid`,
    without: filter => ({ ...filter, cohortIds: null }),
    chosen: ({ cohortIds }) => ids(cohortIds),
  },
  sectors: {
    values: sql`select g.sector as value from base b join affiliation f on f.member_id = b.id and f.ended_at is null join organisation g on g.id = f.organisation_id`,
    label: itself, without: filter => ({ ...filter, sectors: null }), chosen: ({ sectors }) => sectors ?? [],
  },
  organisations: {
    values: sql`select f.organisation_id::text as value from base b join affiliation f on f.member_id = b.id and f.ended_at is null where b.closeness <= b.audience_role`,
    label: ({ locale }) => sql`select said(g.name, ${locale}) as label, null::text as detail from organisation g where g.id = v.value::uuid`,
    without: filter => ({ ...filter, organisationIds: null }),
    chosen: ({ organisationIds }) => ids(organisationIds),
  },
  places: {
    values: sql`select folded(b.place) as value, b.place as written from base b where b.place <> '' and b.closeness <= b.audience_place`,
    label: itself, without: filter => ({ ...filter, places: null }), chosen: ({ places }) => terms(places ?? [], 'places').map(fold),
  },
  languages: {
    values: sql`select unnest(b.languages) as value from base b where b.closeness <= b.audience_languages`,
    label: itself, without: filter => ({ ...filter, languages: null }), chosen: ({ languages }) => terms(languages ?? [], 'languages'),
  },
  offers: { ...skills('OFFER'), without: filter => ({ ...filter, offers: null }), chosen: ({ offers }) => ids(offers) },
  needs: { ...skills('NEED'), without: filter => ({ ...filter, needs: null }), chosen: ({ needs }) => ids(needs) },
  openTo: {
    values: sql`select unnest(b.open_to) as value from base b where b.closeness <= b.audience_open_to`,
    label: itself, without: filter => ({ ...filter, openTo: null }), chosen: ({ openTo }) => openTo ?? [],
  },
};

/** How near the reader stands, asked of a whole list: whom they are connected with and share a cohort with is read once. */
const nearness = (actor: Actor): Sql => sql`case when t0.id = ${actor.accountId}::uuid then 0 when t0.id in (select connections_of(${actor.accountId}::uuid)) then 1
  when t0.id in (select cm.member_id from cohort_membership cm where cm.cohort_id = any(${[...actor.cohortIds]}::uuid[]) and cm.ended_at is null) then 2 else 3 end`;

const columns = join(['role', 'place', 'languages', 'open_to'].map(field => sql`t0.${name(`audience_${field}`)}`));

/** The people of the list, with what facets are counted over. */
function base(actor: Actor, filter: PeopleFilter): Sql {
  const { where, join: joined } = peopleSource(actor, filter);
  return sql`select t0.id, t0.place, t0.languages, t0.open_to, ${columns}, ${nearness(actor)} as closeness from member t0${joined ? sql` ${joined}` : empty} where ${and([where, memberPolicy.sql(actor, 'see', raw('t0'))])}`;
}

/** A JSON object of what was asked for. */
function objectOf(selection: Selection, fields: Readonly<Record<string, (below: Selection) => Sql>>): Sql {
  const pairs = selection.below.map(child => sql`${raw(`'${child.key}'`)}, ${fields[child.field]?.(child) ?? raw('null')}`);
  return sql`json_build_object(${pairs.length ? join(pairs) : empty})`;
}

const valueObject = (selection: Selection): Sql => objectOf(selection, {
  __typename: () => raw(`'FacetValue'::text`), value: () => raw('coalesce(top.written, top.value)'), label: () => raw('coalesce(top.written, top.label)'), detail: () => raw('top.detail'), chosen: () => raw('top.chosen'),
  count: count => objectOf(count, { __typename: () => raw(`'Count'::text`), value: () => sql`least(top.n, ${upTo})`, more: () => sql`top.n > ${upTo}` }),
});

/** The values of one facet, by their number; those that were chosen are there even when nobody is left. Counted in the list at hand unless the facet's own choice narrows that. */
function facetValues(actor: Actor, filter: PeopleFilter, facet: Facet, selection: Selection): Sql {
  const chosen = [...facet.chosen(filter)];
  const own = chosen.length ? sql`base as materialized (${base(actor, facet.without(filter))}), ` : empty;
  const written = facet === facets['places'] ? sql`mode() within group (order by told.written)` : raw('null::text');
  return sql`(with ${own}counted as materialized (select told.value, count(*) as n, ${written} as written from (${facet.values}) told group by told.value)
    select coalesce(json_agg(${valueObject(selection)} order by top.chosen desc, top.n desc, top.label collate "und-x-icu", top.value), '[]')
    from (select v.value, v.n, v.written, v.chosen, named.label, named.detail
      from (select whole.value, sum(whole.n) as n, max(whole.written) as written, whole.value = any(${chosen}::text[]) as chosen from (select counted.value, counted.n, counted.written from counted union all select unnest(${chosen}::text[]), 0, null) whole group by whole.value) v
      cross join lateral (${facet.label(actor)}) named order by v.chosen desc, v.n desc, named.label collate "und-x-icu", v.value limit ${valuesShown} + ${chosen.length}::int) top)`;
}

/** What few people have in common is what each of them has: a list no longer than a page counts as a page of them that was read. */
const facetsStatement = answeredByStatement<{ filter?: PeopleFilter | null }>('peopleFacets', ({ actor, args, selection }) => {
  requireSignedIn(actor);
  const filter = args.filter ?? {};
  readings.check(actor);
  const parts = Object.fromEntries(Object.entries(facets).map(([field, facet]) => [field, (child: Selection): Sql => facetValues(actor, filter, facet, child)]));
  return sql`with base as materialized (${base(actor, filter)}) select ${objectOf(selection, { ...parts, __typename: () => raw(`'PeopleFacets'::text`) })} as answer,
    case when (select count(*) from base) <= ${raw(String(paging.defaultSize))} then ${readings.entriesOf(raw('select base.id from base'))} end as entries`;
}, { metered: true });

@Injectable()
export class PeopleFacetsReader {
  constructor(private readonly db: Database) {}

  /** What the people of a list have in common, as the reader may see it: one statement, over the list and once more for each facet that narrows it. */
  facets(actor: Actor, filter: PeopleFilter | null, selection: Selection): Promise<Answer> {
    return readStatement(this.db, facetsStatement({ actor, args: { filter }, selection }), actor);
  }
}
