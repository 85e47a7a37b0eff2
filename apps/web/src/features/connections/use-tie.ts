import {
  AcceptConnectionDocument, BlockedMembersDocument, BlockMemberDocument, ConnectionRequestsDocument, ConnectionsDocument, DeclineConnectionDocument, DisconnectDocument, NotificationsDocument,
  UnblockMemberDocument, UnreadNotificationsDocument, WithdrawConnectionDocument, type TiePartsFragment,
} from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { execute, refresh, type Operation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { toast, undoable } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { changeTie, dropEverywhere, dropFrom } from './tie-cache.ts';

/** A member with the tie to them, as `TieParts` gives it. */
export type TieMember = Pick<TiePartsFragment, 'id' | 'name' | 'isMe' | 'tie'>;

const lists = [ConnectionsDocument, ConnectionRequestsDocument, NotificationsDocument, UnreadNotificationsDocument] as const;
const nothing = { state: 'NONE', since: null, note: null, met: null } as const;

/** What one can do about the tie with a member: shown at once; what ends something waits for the time to undo. */
export function useTie({ id: memberId, name }: Pick<TieMember, 'id' | 'name'>) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const orSay = useOrSay();
  const t = useT('connections');

  /** Sends the step; what is shown is put back if it is refused, and asked for anew in any case. */
  const send = (step: Operation<object, { memberId: string }>, putBack: () => void): void => {
    const sent = execute(step, { memberId }).catch((failed: unknown) => {
      putBack();
      throw failed;
    });
    orSay(sent.finally(() => refresh(queryClient, ...lists)));
  };
  const ending = (step: Operation<object, { memberId: string }>, text: string, hide: () => () => void): void => {
    let putBack: () => void = () => undefined;
    undoable({ text, hide: () => (putBack = hide()), commit: () => send(step, putBack) });
  };
  const both = (...undos: (() => void)[]) => () => undos.toReversed().forEach(undo => undo());

  return {
    accept(): void {
      send(AcceptConnectionDocument, changeTie(queryClient, memberId, { state: 'CONNECTED', since: new Date().toISOString(), canRequest: false }));
      toast(t('done.connected', { name }));
    },
    decline: () => ending(DeclineConnectionDocument, t('done.declined', { name }), () =>
      both(changeTie(queryClient, memberId, { ...nothing, canRequest: true }), dropFrom(queryClient, memberId, 'connectionRequests'))),
    withdraw: () => ending(WithdrawConnectionDocument, t('done.withdrawn', { name }), () =>
      both(changeTie(queryClient, memberId, { ...nothing, canRequest: false }), dropFrom(queryClient, memberId, 'connectionRequests'))),
    disconnect: () => ending(DisconnectDocument, t('done.disconnected', { name }), () =>
      both(changeTie(queryClient, memberId, { ...nothing, canRequest: true }), dropFrom(queryClient, memberId, 'connections'))),
    block(): void {
      const from = router.state.location;
      ending(BlockMemberDocument, t('done.blocked', { name }), () => {
        const onTheirPage = from.pathname === `/people/${memberId}`;
        if (onTheirPage) void router.navigate({ to: '/people' });
        return both(dropEverywhere(queryClient, memberId), () => onTheirPage && router.history.push(from.href));
      });
    },
    unblock(): void {
      const putBack = dropFrom(queryClient, memberId, 'blockedMembers');
      const step = execute(UnblockMemberDocument, { memberId }).then(() => toast(t('done.unblocked', { name })), (failed: unknown) => {
        putBack();
        throw failed;
      });
      orSay(step.finally(() => refresh(queryClient, BlockedMembersDocument)));
    },
  };
}
