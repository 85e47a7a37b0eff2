import { InvitationPreviewDocument, type InvitationPreviewQuery } from '@cohortium/schema';
import { useQuery } from '@tanstack/react-query';
import { asRequestError, gqlQuery } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { ThreadLoader } from '../../shared/ui/ThreadLoader.tsx';
import { useViewer } from '../../shared/viewer/index.ts';
import { AcceptInvitation, JoinWithAccount } from './AcceptInvitation.tsx';
import { DeadLink } from './DeadLink.tsx';
import classes from '../../shared/forms/forms.module.css';

export type Preview = InvitationPreviewQuery['invitationPreview'];

/** A name within a sentence keeps its own direction. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Who invites to what; then a password, or none. */
export function InvitationPage({ token }: { token: string }) {
  const t = useT('identity');
  const { data, error } = useQuery({ ...gqlQuery(InvitationPreviewDocument, { token }), staleTime: Infinity });
  if (error && asRequestError(error).code === 'NOT_FOUND') return <DeadLink text={t('dead.invitation')}><LinkButton to="/sign-in" fullWidth>{t('signIn.submit')}</LinkButton></DeadLink>;
  if (error) throw error;
  if (!data) return <ThreadLoader />;
  return <Invited token={token} preview={data.invitationPreview} />;
}

function Invited({ token, preview }: { token: string; preview: Preview }) {
  const t = useT('identity');
  const viewer = useViewer();
  const { programme, cohort, inviter, email, hasAccount } = preview;
  const said = { inviter: isolated(inviter ?? t('invitation.anonymous')), cohort: isolated(cohort ?? '') };
  return (
    <>
      <PageHeader title={t('invitation.title', { programme: isolated(programme) })} lead={t(cohort ? 'invitation.cohort' : 'invitation.role', said)} />
      <div className={classes['form']}>
        <p className={classes['hint']}>{t('invitation.address', { email: isolated(email) })}</p>
        {viewer && <p className={classes['hint']}>{t('invitation.elsewhere', { name: isolated(viewer.name) })}</p>}
        {hasAccount ? <JoinWithAccount token={token} place={isolated(cohort ?? programme)} /> : <AcceptInvitation token={token} preview={preview} />}
      </div>
    </>
  );
}
