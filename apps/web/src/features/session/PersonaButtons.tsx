import { SignInAsPersonaDocument, UpdateSettingsDocument } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { execute, useGqlMutation } from '../../shared/graphql/index.ts';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { installationQuery } from './installation.ts';
import { useEnter } from './use-session.ts';
import classes from './PersonaButtons.module.css';

/** In a demonstration: someone to be, with one click. They take over the language of whoever tries them. Nothing anywhere else. */
export function PersonaButtons({ next }: { next?: string | undefined }) {
  const t = useT('demo');
  const enter = useEnter();
  const { data } = useSuspenseQuery(installationQuery);
  const language = useLanguage();
  const signIn = useGqlMutation(SignInAsPersonaDocument, {
    onDone: () => void execute(UpdateSettingsDocument, { locale: language }).catch(() => undefined).then(() => enter(next)),
  });
  if (data.personas.length === 0) return null;
  return (
    <section className={classes['personas']} aria-label={t('personas.title')}>
      <h2 className={classes['title']}>{t('personas.title')}</h2>
      {data.personas.map(({ key, kind, name }) => (
        <Button key={key} variant="default" fullWidth justify="space-between" loading={signIn.variables?.key === key && (signIn.isPending || signIn.isSuccess)} onClick={() => signIn.mutate({ key })}
          rightSection={<span className={classes['name']}><Name>{name}</Name></span>}>
          {t(`personas.${kind}`)}
        </Button>
      ))}
      <FormError error={signIn.error} />
      <p className={classes['or']}>{t('personas.or')}</p>
    </section>
  );
}
