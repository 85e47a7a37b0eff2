import { InvitationsDocument, ResendInvitationDocument, RevokeInvitationDocument, type InvitationRowFragment } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { execute, patchCached, refresh, useGqlMutation } from '../../shared/graphql/index.ts';
import { Name, useReasonText, useT, When } from '../../shared/i18n/index.ts';
import { PlainLink } from '../../shared/ui/links.tsx';
import { toast, toastError, undoable } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import classes from './InvitationList.module.css';

/** One invitation: who, to what, how it stands, and what can be done. */
export function InvitationRow({ invitation }: { invitation: InvitationRowFragment }) {
  const t = useT('staff');
  const { email, name, member, cohort, role, state } = invitation;
  const known = member?.name ?? name;
  return (
    <div className={classes['row']}>
      <div className={classes['who']}>
        {known && <div className={classes['name']}>{member ? <PlainLink to="/people/$id" params={{ id: member.id }}><Name>{known}</Name></PlainLink> : <Name>{known}</Name>}</div>}
        <div className={known ? classes['line'] : classes['name']}><Name>{email}</Name></div>
        <p className={classes['line']}>
          {cohort && <Name>{cohort.name}</Name>}{cohort && role && ' · '}{role && t(`role.${role}`)}
        </p>
      </div>
      <div>
        <span className={classes['state']} data-state={state}>{t(`state.${state}`)}</span>
        <p className={classes['line']}><Standing invitation={invitation} /></p>
      </div>
      {(state === 'PENDING' || state === 'EXPIRED') && <Actions invitation={invitation} />}
    </div>
  );
}

function Standing({ invitation: { state, sentAt, expiresAt, acceptedAt } }: { invitation: InvitationRowFragment }) {
  const t = useT('staff');
  if (state === 'ACCEPTED' && acceptedAt) return <When at={acceptedAt} as="relative" />;
  if (state === 'EXPIRED') return <When at={expiresAt} />;
  if (state === 'REVOKED') return null;
  return sentAt ? <>{t('list.until')} <When at={expiresAt} /></> : <>{t('list.waiting')}</>;
}

function Actions({ invitation: { id, email } }: { invitation: InvitationRowFragment }) {
  const t = useT('staff');
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  const reasonText = useReasonText();
  const isolated = `\u2068${email}\u2069`;
  const resend = useGqlMutation(ResendInvitationDocument, {
    refreshes: [InvitationsDocument],
    onDone: () => toast(t('list.resent', { email: isolated })),
    onFailed: ({ reason, args }) => toastError(reasonText(reason, args)),
  });
  const revoke = () => undoable({
    text: t('list.revoked', { email: isolated }),
    hide: () => patchCached(queryClient, InvitationsDocument, answer => ({
      ...answer,
      invitations: { ...answer.invitations, nodes: answer.invitations.nodes.map(node => (node.id === id ? { ...node, state: 'REVOKED' as const } : node)) },
    })),
    commit: () => orSay(execute(RevokeInvitationDocument, { id }).finally(() => refresh(queryClient, InvitationsDocument))),
  });
  return (
    <div className={classes['actions']}>
      <Button variant="subtle" size="sm" mih={44} aria-label={t('list.resendNamed', { email })} loading={resend.isPending} onClick={() => resend.mutate({ id })}>{t('list.resend')}</Button>
      <Button variant="subtle" size="sm" mih={44} aria-label={t('list.revokeNamed', { email })} onClick={revoke}>{t('list.revoke')}</Button>
    </div>
  );
}
