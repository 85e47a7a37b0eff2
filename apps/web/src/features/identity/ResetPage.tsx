import { resetPassword } from '@cohortium/contract';
import { ResetPasswordDocument } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { useEnter } from '../session/index.ts';
import { DeadLink } from './DeadLink.tsx';
import { NewPassword } from './NewPassword.tsx';
import classes from '../../shared/forms/forms.module.css';

/** Chooses a new password by a mailed link, and signs in. */
export function ResetPage({ token }: { token: string }) {
  const t = useT('identity');
  const enter = useEnter();
  const form = useForm({ mode: 'controlled', initialValues: { password: '' }, validate: schemaForm(resetPassword.pick({ password: true })) });
  const reset = useGqlMutation(ResetPasswordDocument, { onDone: () => void enter(), onFailed: error => void applyServerErrors(form, error) });
  if (reset.error?.code === 'NOT_FOUND') return <DeadLink><LinkButton to="/forgot" fullWidth>{t('dead.again')}</LinkButton></DeadLink>;
  return (
    <>
      <PageHeader title={t('reset.title')} lead={t('reset.lead')} />
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => reset.mutate({ token, ...values }), focusFirstError(form))}>
        <NewPassword {...form.getInputProps('password')} />
        <FormError error={reset.error} />
        <Button type="submit" fullWidth loading={reset.isPending}>{t('reset.submit')}</Button>
      </form>
    </>
  );
}
