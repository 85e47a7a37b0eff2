import { pathOfThing, searchWords, thingAt, thingLimits, type ThingKind } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import { askedAt, type Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { and, join, or, raw, sql, type Sql } from '../../kernel/database/sql.ts';
import { wellFormedIds } from '../../kernel/errors/domain-error.ts';
import type { Shape } from '../../kernel/read/shape.ts';
import { conventionShape, sessionShape } from '../conventions/index.ts';
import { ideaShape } from '../ideas/index.ts';
import { memberShape } from '../members/index.ts';
import type { ThingType } from './thing.graphql.ts';

/** A kind of things: who sees one is its own shape's to say. */
interface Linkable {
  readonly shape: Shape;
  readonly title: (actor: Actor) => Sql;
  readonly lang?: Sql;
  readonly within?: (actor: Actor) => Sql;
  /** Its name in addresses, where it has one beside its id. */
  readonly slug?: Sql;
}
const row = raw('t0');
const nothing = raw('null::text');
const saidIn = (column: string) => ({ locale }: Actor): Sql => sql`said(${raw(column)}, ${locale})`;

const linkables: Readonly<Record<ThingKind, Linkable>> = {
  IDEA: { shape: ideaShape, title: () => raw('t0.title'), lang: raw('t0.lang') },
  SESSION: { shape: sessionShape, title: saidIn('t0.title'), within: ({ locale }) => sql`(select said(c.name, ${locale}) from convention c where c.id = t0.convention_id)` },
  CONVENTION: { shape: conventionShape, title: saidIn('t0.name'), slug: raw('t0.slug') },
  PERSON: { shape: memberShape, title: () => raw('t0.name'), lang: raw('t0.lang') },
};

type Found = Omit<ThingType, 'path'> & { readonly slug: string | null };

/** What is found of a kind, as the actor may see it. */
function foundSql(kind: ThingKind, actor: Actor, where: Sql, rank: Sql = raw('0')): Sql {
  const { shape, title, lang = nothing, within, slug = nothing } = linkables[kind];
  return sql`select ${raw(`'${kind}'`)} as kind, t0.id, ${title(actor)} as title, ${lang} as lang, ${within?.(actor) ?? nothing} as within, ${slug} as slug, ${rank} as n
    from ${shape.from(row, actor)} where ${and([where, shape.visible(row, actor)])}`;
}

const begunWith = (words: readonly string[]): Sql => sql`to_tsquery('simple', ${words.map(word => `${word}:*`).join(' & ')})`;
const inWords = (names: Sql, asked: Sql): Sql => sql`to_tsvector('simple', folded((select string_agg(name.value, ' ') from jsonb_each_text(${names}) name))) @@ ${asked}`;
/** How far from now, in seconds. */
const far = (moment: Sql, actor: Actor): Sql => sql`abs(extract(epoch from ${moment} - ${askedAt(actor)}))`;
const nearest = (order: Sql): Sql => sql`row_number() over (order by ${order}, t0.id)`;

/** Finds what texts link to. */
@Injectable()
export class ThingReader {
  constructor(private readonly db: Database) {}

  /**
   * Ideas, sessions and conventions with words in their titles that begin so, at most {@link thingLimits.found}: the nearest in time of each
   * kind, in turns. For no words those nearest in time.
   */
  async find(actor: Actor, text: string): Promise<ThingType[]> {
    const words = searchWords(text);
    const asked = begunWith(words);
    const among = (condition: Sql): Sql => (words.length ? condition : raw('true'));
    const each = [
      foundSql('IDEA', actor, among(sql`t0.search @@ ${asked} and to_tsvector('simple', folded(t0.title)) @@ ${asked}`), nearest(raw('t0.created_at desc'))),
      foundSql('SESSION', actor, among(inWords(raw('t0.title'), asked)), nearest(far(sql`convention_instant(t0.convention_id, t0.starts_at)`, actor))),
      foundSql('CONVENTION', actor, among(inWords(raw('t0.name'), asked)), nearest(far(sql`(t0.starts_on::timestamp at time zone t0.time_zone)`, actor))),
    ];
    const found = await this.db.query<Found>(sql`select kind, id, title, lang, within from (${join(each, ' union all ')}) found order by n, kind limit ${raw(String(thingLimits.found))}`);
    return found.map(({ kind, id, title, lang, within }) => ({ kind, id, title, lang, within, path: pathOfThing(kind, id) }));
  }

  /** What stands at these paths of the site; what the actor may not see is left out, as what does not exist. */
  async at(actor: Actor, paths: readonly string[]): Promise<ThingType[]> {
    const asked = paths.flatMap(path => {
      const thing = thingAt(path);
      return thing ? [{ path, ...thing }] : [];
    });
    if (!asked.length) return [];
    const each = [...Map.groupBy(asked, ({ kind }) => kind)].map(([kind, ofKind]) => {
      const names = ofKind.map(({ name }) => name);
      const { slug } = linkables[kind];
      return foundSql(kind, actor, or([sql`t0.id = any(${wellFormedIds(names)}::uuid[])`, ...(slug ? [sql`${slug} = any(${names}::text[])`] : [])]));
    });
    const found = await this.db.query<Found>(join(each, ' union all '));
    return asked.flatMap(({ path, kind, name }) => found.filter(one => one.kind === kind && (one.id === name || one.slug === name)).map(({ id, title, lang, within }) => ({ path, kind, id, title, lang, within })));
  }
}
