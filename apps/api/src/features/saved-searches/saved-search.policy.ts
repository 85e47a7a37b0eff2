import { definePolicy, own } from '../../kernel/authz/policy.ts';

/** What someone searches for is nobody else's business, staff's neither. */
export const savedSearchPolicy = definePolicy<'memberId'>()({ see: own('memberId') });
