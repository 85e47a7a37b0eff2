import { changePassword, isLikeEmail } from '@cohortium/contract';
import { AccountSettingsDocument, ChangePasswordDocument, DevicesDocument } from '@cohortium/schema';
import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FieldError } from '../../shared/ui/FieldError.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { NewPassword } from './NewPassword.tsx';
import classes from './SettingsPage.module.css';

interface PasswordProps {
  hasPassword: boolean;
  email: string;
}

/** Sets or changes the password; other devices are signed out. */
export function ChangePassword(props: PasswordProps) {
  const t = useT('identity');
  const [open, setOpen] = useState(false);
  return (
    <div className={classes['part']}>
      <p className={classes['now']}>{t(props.hasPassword ? 'settings.hasPassword' : 'settings.noPassword')}</p>
      {open
        ? <PasswordForm {...props} onEnd={() => setOpen(false)} />
        : <Button variant="default" onClick={() => setOpen(true)}>{t(props.hasPassword ? 'settings.changePassword' : 'settings.setPassword')}</Button>}
    </div>
  );
}

function PasswordForm({ hasPassword, email, onEnd }: PasswordProps & { onEnd: () => void }) {
  const t = useT('identity');
  const schema = hasPassword ? changePassword.required() : changePassword.pick({ password: true });
  const form = useForm({
    mode: 'controlled',
    initialValues: { current: '', password: '' },
    validate: values => ({
      ...(isLikeEmail(values.password, email) && { password: <FieldError reason="identity:error.passwordIsEmail" /> }),
      ...schemaForm(schema)(hasPassword ? values : { password: values.password }),
    }),
  });
  const done = () => {
    toast(t('settings.passwordSet'));
    onEnd();
  };
  const change = useGqlMutation(ChangePasswordDocument, { refreshes: [AccountSettingsDocument, DevicesDocument], onDone: done, onFailed: error => void applyServerErrors(form, error) });
  return (
    <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => change.mutate({ password: values.password, current: hasPassword ? values.current : null }), focusFirstError(form))}>
      <input type="text" hidden autoComplete="username" value={email} readOnly />
      {hasPassword && <PasswordInput dir="ltr" autoComplete="current-password" label={t('field.currentPassword')} autoFocus visibilityToggleButtonProps={{ 'aria-label': t('field.show') }} {...form.getInputProps('current')} />}
      <NewPassword autoFocus={!hasPassword} {...form.getInputProps('password')} />
      <FormError error={change.error} />
      <div className={classes['buttons']}>
        <Button type="submit" loading={change.isPending}>{t(hasPassword ? 'settings.changePassword' : 'settings.setPassword')}</Button>
        <Button variant="subtle" onClick={onEnd}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}
