import { all, any, definePolicy, isEmpty, not, own, related, signedIn } from '../../kernel/authz/policy.ts';
import { blockedWith } from '../ties/index.ts';

/** A member is seen by everyone signed in, unless one blocked the other or they left; only oneself edits a profile. */
export const memberPolicy = definePolicy<'id' | 'leftAt'>()({
  see: all(signedIn, isEmpty('leftAt'), any(own('id'), not(related('id', blockedWith)))),
  edit: own('id'),
});
