import { all, any, definePolicy, insider, isEmpty, not, own, related, signedIn, type Relation } from '../../kernel/authz/policy.ts';
import { sql } from '../../kernel/database/sql.ts';
import { blockedWith } from '../ties/index.ts';

/** The two may enter a same room: how a guest knows whom they talk with. */
const sharesRoom: Relation = { name: 'sharesRoom', sql: (viewer, other) => sql`shares_room(${viewer}, ${other})` };

/** Members see each other, a guest those they share a room with; unless one blocked the other or they left. Only oneself edits a profile. */
export const memberPolicy = definePolicy<'id' | 'leftAt'>()({
  see: all(signedIn, isEmpty('leftAt'), any(own('id'), all(not(related('id', blockedWith)), any(insider, related('id', sharesRoom))))),
  edit: own('id'),
});
