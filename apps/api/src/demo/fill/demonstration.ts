import type pg from 'pg';
import { fillConventions } from './conventions.ts';
import { fillFiles } from './files.ts';
import { fillGaps } from './gaps.ts';
import { fillHighlights } from './highlights.ts';
import { fillIdeas } from './ideas.ts';
import { fillIntroductions } from './introductions.ts';
import { fillInvitations } from './invitations.ts';
import { fillMeetings } from './meetings.ts';
import { fillModeration } from './moderation.ts';
import { fillNotifications } from './notifications.ts';
import { fillPeople } from './people.ts';
import { fillProgrammes } from './programmes.ts';
import { fillQuestions } from './questions.ts';
import { fillRooms } from './rooms.ts';
import { fillAsks } from './asks.ts';
import { fillSearches } from './searches.ts';
import { fillTies } from './ties.ts';
import { fillTours } from './tours.ts';
import { World } from './world.ts';

/** What was found: an empty database, which now holds the demonstration; one that holds it already; or somebody's own data. */
export type Filled = 'FILLED' | 'FILLED_BEFORE' | 'NOT_EMPTY';

/**
 * Fills an empty, migrated database with the demonstration, in one transaction: all of it or nothing. Never touches a database that
 * holds an account, a programme or an organisation.
 */
export async function fillDemonstration(client: pg.ClientBase, now: Date): Promise<Filled> {
  await client.query('BEGIN');
  try {
    const { rows } = await client.query<{ demonstration: boolean; used: boolean }>(`
      SELECT demonstration, EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM programme) OR EXISTS (SELECT 1 FROM organisation) AS used FROM installation FOR UPDATE`);
    const [found] = rows;
    if (!found) throw new Error('The database is not migrated');
    if (found.used) {
      await client.query('ROLLBACK');
      return found.demonstration ? 'FILLED_BEFORE' : 'NOT_EMPTY';
    }
    const world = new World(client, now);
    for (const fill of [fillProgrammes, fillPeople, fillInvitations, fillTies, fillRooms, fillFiles, fillHighlights, fillQuestions, fillModeration, fillIdeas, fillConventions, fillMeetings, fillTours, fillNotifications, fillSearches, fillAsks, fillIntroductions, fillGaps]) await fill(world);
    await client.query('UPDATE installation SET demonstration = true');
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
  await client.query('ANALYZE');
  return 'FILLED';
}
