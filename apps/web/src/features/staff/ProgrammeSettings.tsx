import { AllowPublicFieldsDocument, AuditLogDocument, StaffProgrammeDocument, type StaffProgrammeQuery } from '@cohortium/schema';
import { Switch } from '@mantine/core';
import { patchCached, useGqlMutation } from '../../shared/graphql/index.ts';
import { useReasonText, useT } from '../../shared/i18n/index.ts';
import { toast, toastError } from '../../shared/ui/toast.ts';
import classes from './InvitationList.module.css';

/** What the programme's staff decide for its members. */
export function ProgrammeSettings({ programme }: { programme: StaffProgrammeQuery['programme'] }) {
  const t = useT('staff');
  const reasonText = useReasonText();
  const { id: programmeId, allowsPublicFields } = programme;
  const allow = useGqlMutation(AllowPublicFieldsDocument, {
    optimistic: ({ allowed }, queryClient) => patchCached(queryClient, StaffProgrammeDocument, answer => ({ ...answer, programme: { ...answer.programme, allowsPublicFields: allowed } })),
    refreshes: [StaffProgrammeDocument, AuditLogDocument],
    onDone: (_, { allowed }) => toast(t(allowed ? 'settings.allowed' : 'settings.forbidden')),
    onFailed: ({ reason, args }) => toastError(reasonText(reason, args)),
  });
  return (
    <div className={classes['settings']}>
      <Switch size="md" label={t('settings.public')} description={t('settings.publicHint')} checked={allowsPublicFields} onChange={event => allow.mutate({ programmeId, allowed: event.currentTarget.checked })} />
    </div>
  );
}
