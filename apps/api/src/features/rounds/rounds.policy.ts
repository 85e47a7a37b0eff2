import { admin, any, definePolicy, own, role, signedIn, all } from '../../kernel/authz/policy.ts';

/** Staff of the convention's programme draw up its meeting rounds; the row is a convention. */
export const roundsPolicy = definePolicy<'programmeId'>()({ see: signedIn, draw: any(role('programmeId', 'STAFF'), admin) });

/** A seat at a table is told to whoever sits there. */
export const seatPolicy = definePolicy<'memberId'>()({ see: all(signedIn, own('memberId')) });
