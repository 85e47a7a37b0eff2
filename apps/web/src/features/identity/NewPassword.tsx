import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useT } from '../../shared/i18n/index.ts';

/** A field for a password someone chooses: says what makes a good one, and lets password managers help. */
export function NewPassword(props: PasswordInputProps) {
  const t = useT('identity');
  return (
    <PasswordInput dir="ltr" autoComplete="new-password" label={t('field.newPassword')} description={<span dir="auto">{t('field.passwordHint')}</span>}
      visibilityToggleButtonProps={{ 'aria-label': t('field.show') }} {...props} />
  );
}
