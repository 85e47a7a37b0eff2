import { requestLink, signIn as signInInput } from '@cohortium/contract';
import { RequestMagicLinkDocument, SignInDocument } from '@cohortium/schema';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { LinkSent } from './LinkSent.tsx';
import { PersonaButtons } from './PersonaButtons.tsx';
import { useEnter } from './use-session.ts';
import classes from '../../shared/forms/forms.module.css';

/** The way in: by password or by a mailed link; in a demonstration as someone made up. */
export function SignInPage({ next }: { next?: string | undefined }) {
  const t = useT('identity');
  const enter = useEnter();
  const [asked, setAsked] = useState<string>();
  const form = useForm({ mode: 'controlled', initialValues: { email: '', password: '' }, validate: schemaForm(signInInput) });
  const signIn = useGqlMutation(SignInDocument, { onDone: () => void enter(next), onFailed: error => void applyServerErrors(form, error) });
  const askLink = useGqlMutation(RequestMagicLinkDocument, { onDone: (_, { email }) => setAsked(email), onFailed: error => void applyServerErrors(form, error) });
  const sendLink = () => {
    const errors = schemaForm(requestLink)({ email: form.values.email });
    form.setErrors(errors);
    if (Object.keys(errors).length > 0) return focusFirstError(form)(errors);
    askLink.mutate({ email: form.values.email, next: next ?? null });
  };
  if (asked !== undefined) return <LinkSent what="link" email={asked} onAgain={() => setAsked(undefined)} />;
  return (
    <>
      <PageHeader title={t('signIn.title')} />
      <PersonaButtons next={next} />
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => signIn.mutate(values), focusFirstError(form))}>
        <TextInput type="email" dir="ltr" autoComplete="username" label={t('field.email')} {...form.getInputProps('email')} />
        <PasswordInput dir="ltr" autoComplete="current-password" label={t('field.password')} visibilityToggleButtonProps={{ 'aria-label': t('field.show') }} {...form.getInputProps('password')} />
        <FormError error={signIn.error ?? askLink.error} />
        <Button type="submit" fullWidth loading={signIn.isPending}>{t('signIn.submit')}</Button>
        <Button variant="default" fullWidth loading={askLink.isPending} onClick={sendLink}>{t('signIn.link')}</Button>
        <TextLink to="/forgot" className={classes['aside']}>{t('signIn.forgot')}</TextLink>
        <p className={classes['hint']}>{t('signIn.closed')}</p>
      </form>
    </>
  );
}
