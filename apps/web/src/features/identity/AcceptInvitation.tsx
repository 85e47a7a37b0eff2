import { acceptInvitation, isLikeEmail } from '@cohortium/contract';
import { AcceptInvitationDocument } from '@cohortium/schema';
import { Button, Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation, type RequestError } from '../../shared/graphql/index.ts';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { FieldError } from '../../shared/ui/FieldError.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { useEnter } from '../session/index.ts';
import type { Preview } from './InvitationPage.tsx';
import { NewPassword } from './NewPassword.tsx';
import classes from '../../shared/forms/forms.module.css';

const choice = { body: classes['choice'] ?? '' };
const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

function useAccept(onFailed?: (error: RequestError) => void) {
  const enter = useEnter();
  return useGqlMutation(AcceptInvitationDocument, { onDone: ({ acceptInvitation: viewer }) => void enter(viewer.profile?.profileCompletedAt ? '/' : '/profile'), ...(onFailed && { onFailed }) });
}

/** One button for who has an account: the link has shown whose it is. */
export function JoinWithAccount({ token, place }: { token: string; place: string }) {
  const t = useT('identity');
  const accept = useAccept();
  return (
    <>
      <p>{t('invitation.existing', { place })}</p>
      <FormError error={accept.error} />
      <Button fullWidth loading={accept.isPending} onClick={() => accept.mutate({ token })}>{t('invitation.join')}</Button>
    </>
  );
}

type Values = {
  name: string;
  how: 'password' | 'link';
  password: string;
};

/** What the server reads of these values: a password only where one was chosen. */
const sent = ({ name, how, password }: Values) => ({ name, password: how === 'password' ? password : null });

/** A name, and a way to sign in from now on. */
export function AcceptInvitation({ token, preview }: { token: string; preview: Preview }) {
  const t = useT('identity');
  const locale = useLanguage();
  const initialValues: Values = { name: preview.name, how: 'password', password: '' };
  const check = schemaForm(acceptInvitation.pick({ name: true, password: true }));
  const form = useForm({
    mode: 'controlled',
    initialValues,
    validate: values => ({
      ...(values.how === 'password' && isLikeEmail(values.password, preview.email) && { password: <FieldError reason="identity:error.passwordIsEmail" /> }),
      ...check(sent(values)),
    }),
  });
  const accept = useAccept(error => void applyServerErrors(form, error));
  return (
    <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => accept.mutate({ token, ...sent(values), locale, timeZone: zoneHere() }), focusFirstError(form))}>
      <TextInput autoComplete="name" dir="auto" label={t('field.name')} maxLength={200} {...form.getInputProps('name')} />
      <input type="text" hidden autoComplete="username" value={preview.email} readOnly />
      <Radio.Group label={t('invitation.how')} {...form.getInputProps('how')}>
        <div className={classes['choices']}>
          <Radio classNames={choice} value="password" label={t('invitation.byPassword')} />
          <Radio classNames={choice} value="link" label={t('invitation.byLink')} description={form.values.how === 'link' ? t('invitation.linkHint') : undefined} />
        </div>
      </Radio.Group>
      {form.values.how === 'password' && <NewPassword label={t('field.password')} {...form.getInputProps('password')} />}
      <FormError error={accept.error} />
      <Button type="submit" fullWidth loading={accept.isPending}>{t('invitation.submit')}</Button>
    </form>
  );
}
