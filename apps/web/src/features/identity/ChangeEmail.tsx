import { changeEmail } from '@cohortium/contract';
import { RequestEmailChangeDocument } from '@cohortium/schema';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import classes from './SettingsPage.module.css';

/** The address, and a way to another: it changes when the new one confirms. */
export function ChangeEmail({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const t = useT('identity');
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<string>();
  return (
    <div className={classes['part']}>
      <p className={classes['now']}>{t('settings.emailNow', { email: `\u2068${email}\u2069` })}</p>
      <p role="status" className={classes['soft']}>{asked && t('settings.emailAsked', { email: `\u2068${asked}\u2069` })}</p>
      {open
        ? <EmailForm hasPassword={hasPassword} onCancel={() => setOpen(false)} onAsked={address => { setAsked(address); setOpen(false); }} />
        : <Button variant="default" onClick={() => setOpen(true)}>{t('settings.changeEmail')}</Button>}
    </div>
  );
}

function EmailForm({ hasPassword, onCancel, onAsked }: { hasPassword: boolean; onCancel: () => void; onAsked: (email: string) => void }) {
  const t = useT('identity');
  const schema = hasPassword ? changeEmail.required() : changeEmail.pick({ email: true });
  const form = useForm({ mode: 'controlled', initialValues: { email: '', password: '' }, validate: values => schemaForm(schema)(hasPassword ? values : { email: values.email }) });
  const ask = useGqlMutation(RequestEmailChangeDocument, { onDone: (_, { email }) => onAsked(email), onFailed: error => void applyServerErrors(form, error) });
  return (
    <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => ask.mutate({ email: values.email, password: hasPassword ? values.password : null }), focusFirstError(form))}>
      <TextInput type="email" dir="ltr" autoComplete="email" label={t('settings.newEmail')} data-autofocus autoFocus {...form.getInputProps('email')} />
      {hasPassword && <PasswordInput dir="ltr" autoComplete="current-password" label={t('field.currentPassword')} visibilityToggleButtonProps={{ 'aria-label': t('field.show') }} {...form.getInputProps('password')} />}
      <FormError error={ask.error} />
      <div className={classes['buttons']}>
        <Button type="submit" loading={ask.isPending}>{t('settings.sendConfirmation')}</Button>
        <Button variant="subtle" onClick={onCancel}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}
