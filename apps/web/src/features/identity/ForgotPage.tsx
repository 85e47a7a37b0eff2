import { requestLink } from '@cohortium/contract';
import { RequestPasswordResetDocument } from '@cohortium/schema';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { LinkSent } from '../session/index.ts';
import classes from '../../shared/forms/forms.module.css';

/** Asks for a link to choose a new password. */
export function ForgotPage() {
  const t = useT('identity');
  const [asked, setAsked] = useState<string>();
  const form = useForm({ mode: 'controlled', initialValues: { email: '' }, validate: schemaForm(requestLink) });
  const ask = useGqlMutation(RequestPasswordResetDocument, { onDone: (_, { email }) => setAsked(email), onFailed: error => void applyServerErrors(form, error) });
  if (asked !== undefined) return <LinkSent what="reset" email={asked} onAgain={() => setAsked(undefined)} />;
  return (
    <>
      <PageHeader title={t('forgot.title')} lead={t('forgot.lead')} />
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => ask.mutate(values), focusFirstError(form))}>
        <TextInput type="email" dir="ltr" autoComplete="username" label={t('field.email')} {...form.getInputProps('email')} />
        <FormError error={ask.error} />
        <Button type="submit" fullWidth loading={ask.isPending}>{t('forgot.submit')}</Button>
        <TextLink to="/sign-in" className={classes['aside']}>{t('signIn.back')}</TextLink>
      </form>
    </>
  );
}
