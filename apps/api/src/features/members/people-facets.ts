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
import { closenessOfMany } from './member.shape.ts';
import { apart, countedIn, crowd, hasCrowd, peopleIn, type Choices } from './people-bits.ts';
import { peopleSource, terms, wordedPeople, type PeopleFilter } from './people-filter.ts';

const valuesShown = raw('20');
const upTo = raw(String(paging.countUpTo));

/** One facet: where its values come from, over a row `b` of those apart, and what they are called. */
interface Facet {
  /** Gives `(value text)` for each person of the list, in `base b`. */
  readonly values: Sql;
  /** For a value `v.value`, its label and detail; nothing when there is none of that name. */
  readonly label: (actor: Actor) => Sql;
  /** The fields of the filter that choose among its values; their conditions hold together. */
  readonly fields: readonly (keyof PeopleFilter)[];
  /** What a field holds, as values of the facet. */
  readonly read: (given: readonly string[]) => readonly string[];
}

/** What is told of each of them: few beside all who are listed, so each is looked up by itself. */
const ofEach = (what: Sql, where: Sql): Sql => sql`from base b cross join lateral (select ${what} from ${where} offset 0) told`;
const posts = raw('affiliation f where f.member_id = b.id and f.ended_at is null');
const itself = (): Sql => sql`select v.value as label, null::text as detail`;
const ids = (given: readonly string[]): readonly string[] => wellFormedIds([...given]).map(id => id.toLowerCase());
const asTheyAre = (given: readonly string[]): readonly string[] => given;
const skills = (kind: 'OFFER' | 'NEED'): Omit<Facet, 'fields'> => ({
  values: sql`select told.value ${ofEach(raw('ms.skill_id::text as value'), raw(`member_skill ms where ms.member_id = b.id and ms.kind = '${kind}' and b.closeness <= ms.audience`))}`,
  label: ({ locale }) => sql`select said(s.name, ${locale}) as label, null::text as detail from skill s where s.id = v.value::uuid`,
  read: ids,
});

const facets = {
  programmes: {
    values: sql`select told.value ${ofEach(raw('distinct c.programme_id::text as value'), raw('cohort_membership cm join cohort c on c.id = cm.cohort_id where cm.member_id = b.id and cm.ended_at is null'))}`,
    label: ({ locale }) => sql`select said(p.name, ${locale}) as label, null::text as detail from programme p where p.id = v.value::uuid`,
    fields: ['programmeId', 'programmeIds'], read: ids,
  },
  cohorts: {
    values: sql`select told.value ${ofEach(raw('cm.cohort_id::text as value'), raw('cohort_membership cm where cm.member_id = b.id and cm.ended_at is null'))}`,
    label: ({ locale }) => sql`select said(c.name, ${locale}) as label, said(p.name, ${locale}) as detail from cohort c join programme p on p.id = c.programme_id where c.id = v.value::uuid`,
    fields: ['cohortIds'], read: ids,
  },
  sectors: {
    values: sql`select told.value ${ofEach(raw('(select g.sector from organisation g where g.id = f.organisation_id) as value'), posts)}`,
    label: itself, fields: ['sectors'], read: asTheyAre,
  },
  organisations: {
    values: sql`select told.value ${ofEach(raw('f.organisation_id::text as value'), sql`${posts} and b.closeness <= b.audience_role`)}`,
    label: ({ locale }) => sql`select said(g.name, ${locale}) as label, null::text as detail from organisation g where g.id = v.value::uuid`,
    fields: ['organisationIds'], read: ids,
  },
  places: {
    values: sql`select folded(b.place) as value, b.place as written from base b where b.place <> '' and b.closeness <= b.audience_place`,
    label: itself, fields: ['places'], read: given => terms(given, 'places').map(fold),
  },
  languages: {
    values: sql`select unnest(b.languages) as value from base b where b.closeness <= b.audience_languages`,
    label: itself, fields: ['languages'], read: given => terms(given, 'languages'),
  },
  offers: { ...skills('OFFER'), fields: ['offers'] },
  needs: { ...skills('NEED'), fields: ['needs'] },
  openTo: {
    values: sql`select unnest(b.open_to) as value from base b where b.closeness <= b.audience_open_to`,
    label: itself, fields: ['openTo'], read: asTheyAre,
  },
} as const satisfies Readonly<Record<string, Facet>>;
const all: readonly (readonly [field: string, facet: Facet])[] = Object.entries(facets);

/** What a filter holds in a field, as a list. */
function given(filter: PeopleFilter, field: keyof PeopleFilter): readonly string[] {
  const held = filter[field];
  return typeof held === 'string' && held ? [held] : Array.isArray(held) ? held : [];
}
const chosenOf = ({ fields, read }: Facet, filter: PeopleFilter): readonly string[] => fields.flatMap(field => read(given(filter, field)));
const without = ({ fields }: Facet, filter: PeopleFilter): PeopleFilter => ({ ...filter, ...Object.fromEntries(fields.map(field => [field, null])) });
const choicesOf = (filter: PeopleFilter): Choices => all.flatMap(([facet, { fields, read }]) => fields.map(field => given(filter, field)).filter(held => held.length > 0).map(held => [facet, read(held)] as const));

/** A list to count in. */
interface List {
  readonly actor: Actor;
  readonly filter: PeopleFilter;
  /** The part of the statement that has whom the words find, when there are words. */
  readonly worded: Sql | null;
}

const columns = join(['role', 'place', 'languages', 'open_to'].map(field => sql`t0.${name(`audience_${field}`)}`));

/** The people of the list who are counted by their profiles, with what facets are counted over. */
function base({ actor, filter, worded }: List): Sql {
  const { where, join: joined } = peopleSource(actor, filter, worded && sql`select ${worded}.id from ${worded}`);
  const some = hasCrowd(actor) ? raw('t0.id in (select apart.id from apart)') : raw('true');
  return sql`select t0.id, t0.place, t0.languages, t0.open_to, ${columns}, ${closenessOfMany(actor, raw('t0.id'))} as closeness from member t0${joined ? sql` ${joined}` : empty} where ${and([some, where, memberPolicy.sql(actor, 'see', raw('t0'))])}`;
}

/** The two parts of a list: those counted by their profiles, and the others, counted by bits. */
const parts = (list: List): Sql => sql`base as materialized (${base(list)}), crowd as materialized (${hasCrowd(list.actor) ? crowd(list.filter, choicesOf(list.filter), list.worded) : nobody})`;
const nobody = raw(`select ''::varbit as bits where false`);

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
function facetValues(list: List, field: string, facet: Facet, selection: Selection): Sql {
  const chosen = [...chosenOf(facet, list.filter)];
  const own = chosen.length ? sql`${parts({ ...list, filter: without(facet, list.filter) })}, ` : empty;
  const written = field === 'places' ? sql`mode() within group (order by told.written)` : raw('null::text');
  return sql`(with ${own}counted as materialized (select told.value, count(*) as n, ${written} as written from (${facet.values}) told group by told.value union all ${countedIn(field)} union all select unnest(${chosen}::text[]), 0, null)
    select coalesce(json_agg(${valueObject(selection)} order by top.chosen desc, top.n desc, top.label collate "und-x-icu", top.value), '[]')
    from (select v.value, v.n, v.written, v.chosen, named.label, named.detail
      from (select whole.*, rank() over (order by whole.chosen desc, whole.n desc) as place
        from (select counted.value, sum(counted.n) as n, (array_agg(counted.written order by counted.n desc))[1] as written, counted.value = any(${chosen}::text[]) as chosen from counted group by counted.value) whole where whole.n > 0 or whole.chosen) v
      cross join lateral (${facet.label(list.actor)}) named where v.place <= ${valuesShown} + ${chosen.length}::int order by v.chosen desc, v.n desc, named.label collate "und-x-icu", v.value limit ${valuesShown} + ${chosen.length}::int) top)`;
}

/** What few people have in common is what each of them has: a list no longer than a page counts as a page of them that was read. */
const entries = sql`case when (select count(*) from base) + (select coalesce(sum(bit_count(crowd.bits)), 0) from crowd) <= ${raw(String(paging.defaultSize))}
  then ${readings.entriesOf(sql`select base.id from base union all ${peopleIn}`)} end`;

const facetsStatement = answeredByStatement<{ filter?: PeopleFilter | null }>('peopleFacets', ({ actor, args, selection }) => {
  requireSignedIn(actor);
  const filter = args.filter ?? {};
  readings.check(actor);
  const words = wordedPeople(actor, filter);
  const list: List = { actor, filter, worded: words && raw('worded') };
  const values = Object.fromEntries(all.map(([field, facet]) => [field, (child: Selection): Sql => facetValues(list, field, facet, child)]));
  const found = words ? sql`worded as materialized (select distinct found.id from (${words}) found(id)), ` : empty;
  const looked = sql`${found}${hasCrowd(actor) ? sql`${apart(actor)}, ` : empty}${parts(list)}`;
  return sql`with ${looked} select ${objectOf(selection, { ...values, __typename: () => raw(`'PeopleFacets'::text`) })} as answer, ${entries} as entries`;
}, { metered: true });

@Injectable()
export class PeopleFacetsReader {
  constructor(private readonly db: Database) {}

  /** What the people of a list have in common, as the reader may see it: one statement, whatever the size of the directory. */
  facets(actor: Actor, filter: PeopleFilter | null, selection: Selection): Promise<Answer> {
    return readStatement(this.db, facetsStatement({ actor, args: { filter }, selection }), actor);
  }
}
