import { audienceRank, usualConnectionAudience } from '@cohortium/contract';
import { raw, sql, type Sql } from '../../kernel/database/sql.ts';

const usual = raw(String(audienceRank[usualConnectionAudience]));

/** The rank of those whom a person shows their connections to. */
export const tieAudience = (person: Sql): Sql => sql`coalesce((select ca.audience from connection_audience ca where ca.member_id = ${person}), ${usual})`;

/** The person shows their connections to nobody: no tie of theirs is told to a third person, not even as a mutual connection. */
export const keepsTies = (person: Sql): Sql => sql`exists (select 1 from connection_audience ca where ca.member_id = ${person} and ca.audience = 0)`;
