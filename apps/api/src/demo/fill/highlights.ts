import { highlights } from '../content/index.ts';
import type { HighlightContent } from '../content/types.ts';
import { lineIn, messageId, times } from './rooms.ts';
import type { Row, World } from './world.ts';

/** Marked a little after it was said. */
function highlight(world: World, { session, line, as, by, isSuggestion = false }: HighlightContent): Row {
  const room = { session };
  const { conversation, at } = lineIn(room, line);
  const said = times(world, conversation)[at] ?? world.now;
  return {
    id: world.id('highlight', `${session} ${as} ${line}`), room_id: world.id('room', `session:${session}`), about_kind: 'MESSAGE', about_id: messageId(world, room, at), kind: as,
    state: isSuggestion ? 'SUGGESTED' : 'MARKED', made_by: world.id('account', by), made_at: new Date(Math.min(said.getTime() + 40_000, world.now.getTime())), revision: 0,
  };
}

/** What matters of what was said: each takes its room's next revision. */
export async function fillHighlights(world: World): Promise<void> {
  await world.insert('room_highlight', highlights.map(content => highlight(world, content)));
  await world.client.query(`UPDATE room_highlight h SET revision = numbered.n + r.revision FROM room r, (SELECT id, room_id, row_number() OVER (PARTITION BY room_id ORDER BY made_at, id) AS n FROM room_highlight) numbered
    WHERE numbered.id = h.id AND r.id = h.room_id`);
  await world.client.query(`UPDATE room r SET revision = greatest(r.revision, (SELECT coalesce(max(h.revision), 0) FROM room_highlight h WHERE h.room_id = r.id))`);
}
