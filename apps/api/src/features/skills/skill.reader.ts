import { fold, line } from '@cohortium/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/authz/actor.ts';
import { Database } from '../../kernel/database/database.ts';
import { sql } from '../../kernel/database/sql.ts';
import { parseInput, wellFormedIds } from '../../kernel/errors/domain-error.ts';
import { readList, type Answer } from '../../kernel/read/page.ts';
import { column, one, said, Shape } from '../../kernel/read/shape.ts';
import type { Selection } from '../../kernel/read/selection.ts';

export const skillGroupShape = new Shape('SkillGroup', { table: 'skill_group' }, { id: column('id'), name: said('name') });

export const skillShape: Shape = new Shape('Skill', { table: 'skill' }, {
  id: column('id'),
  key: column('key'),
  name: said('name'),
  aliases: column('aliases'),
  group: one({ shape: () => skillGroupShape, where: ({ row, item }) => sql`${item}.id = ${row}.group_id` }),
});

const searchText = line(80);

@Injectable()
export class SkillReader {
  constructor(private readonly db: Database) {}

  /** Skills whose names or aliases hold the text, those called so before those that mean it (at most 100); all of them by group without a text. */
  search(actor: Actor, text: string | null | undefined, selection: Selection): Promise<Answer[]> {
    if (!text) {
      return readList(this.db, skillShape, actor, selection, sql`true`, sql`(select position from skill_group g where g.id = t0.group_id), said(t0.name, ${actor.locale}) collate "und-x-icu"`);
    }
    const folded = fold(parseInput(searchText, text, 'text'));
    const where = sql`(t0.folded_names like ${`%${folded.replace(/[\\%_]/g, '\\$&')}%`} or ${folded} <% t0.folded_names)`;
    return readList(this.db, skillShape, actor, selection, where, sql`strpos(folded(said(t0.name, ${actor.locale})), ${folded}) = 1 desc, word_similarity(${folded}, t0.folded_names) desc, said(t0.name, ${actor.locale}) collate "und-x-icu"`);
  }

  /** Skills by id, for a filter that came in an address. Unknown ids are left out. */
  byIds(actor: Actor, ids: readonly string[], selection: Selection): Promise<Answer[]> {
    return readList(this.db, skillShape, actor, selection, sql`t0.id = any(${wellFormedIds(ids).slice(0, 100)}::uuid[])`, sql`said(t0.name, ${actor.locale}) collate "und-x-icu"`);
  }
}
