import type { ConversationContent } from '../types.ts';
import { alumniRooms } from './alumni.ts';
import { growingOlder } from './growing-older.ts';
import { ideaRooms } from './ideas.ts';
import { digitalLeadersLounges } from './lounges.ts';
import { otherLounges } from './other-lounges.ts';
import { pairRooms } from './pairs.ts';
import { sessionRooms } from './sessions.ts';

export const conversations: ConversationContent[] = [
  growingOlder, ...sessionRooms, ...digitalLeadersLounges, ...otherLounges, ...ideaRooms, ...alumniRooms, ...pairRooms,
];
