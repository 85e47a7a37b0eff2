import { all, definePolicy, insider, not, oneOf, own } from '../../kernel/authz/policy.ts';
import { memberPolicy } from '../members/index.ts';

/** Members ask members whom they may see; guests take no part. A row here is the member who is asked. */
export const connectionPolicy = definePolicy<'id' | 'leftAt' | 'isGuest'>()({
  see: memberPolicy.rules.see,
  request: all(insider, memberPolicy.rules.see, not(own('id')), oneOf('isGuest', false)),
});
