import { all, any, definePolicy, insider, isEmpty, not, own, related } from '../../kernel/authz/policy.ts';
import { blockedWith } from '../ties/index.ts';

/** Members see openings, never across a block; only whoever posted one changes it. */
export const openingPolicy = definePolicy<'authorId' | 'closedAt'>()({
  see: all(insider, any(own('authorId'), not(related('authorId', blockedWith)))),
  edit: own('authorId'),
  ask: all(insider, isEmpty('closedAt'), not(own('authorId'))),
});

/** A wish to take an opening is known to who asked; whoever posted the opening is told by the opening. */
export const askPolicy = definePolicy<'memberId'>()({ see: any(own('memberId'), not(related('memberId', blockedWith))), withdraw: own('memberId') });
