import { ConfirmEmailChangeDocument, ViewerDocument, AccountSettingsDocument } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { DeadLink } from './DeadLink.tsx';
import classes from '../../shared/forms/forms.module.css';

/** Finishes a change of address; the device that opens the link need not be signed in. */
export function ConfirmEmailPage({ token }: { token: string }) {
  const t = useT('identity');
  const confirm = useGqlMutation(ConfirmEmailChangeDocument, { refreshes: [ViewerDocument, AccountSettingsDocument] });
  if (confirm.error?.code === 'NOT_FOUND') return <DeadLink><LinkButton to="/settings" fullWidth>{t('dead.again')}</LinkButton></DeadLink>;
  if (confirm.isSuccess) {
    return (
      <>
        <PageHeader title={t('confirmEmail.done')} lead={<span role="status">{t('confirmEmail.doneText')}</span>} />
        <LinkButton to="/" fullWidth>{t('confirmEmail.home')}</LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('confirmEmail.title')} lead={t('confirmEmail.lead')} />
      <div className={classes['form']}>
        <FormError error={confirm.error} />
        <Button fullWidth loading={confirm.isPending} onClick={() => confirm.mutate({ token })}>{t('confirmEmail.submit')}</Button>
      </div>
    </>
  );
}
