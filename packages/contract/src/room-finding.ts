import { z } from 'zod';
import { optionalLine } from './text.ts';

/** Words looked for in a room. */
export const searchRoom = optionalLine(120);

/** A moment looked for in a room: ISO 8601 in UTC. */
export const momentInRoom = z.iso.datetime({ error: 'common:error.invalid' });
