import { RedeemMagicLinkDocument } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { useEnter } from '../session/index.ts';
import { DeadLink } from './DeadLink.tsx';
import classes from '../../shared/forms/forms.module.css';

/** A sign-in link's page. Opening it spends nothing: mail scanners open links too. */
export function MagicPage({ token, next }: { token: string; next?: string | undefined }) {
  const t = useT('identity');
  const enter = useEnter();
  const redeem = useGqlMutation(RedeemMagicLinkDocument, { onDone: () => void enter(next) });
  if (redeem.error?.code === 'NOT_FOUND') return <DeadLink><LinkButton to="/sign-in" search={next ? { next } : {}} fullWidth>{t('dead.again')}</LinkButton></DeadLink>;
  return (
    <>
      <PageHeader title={t('magic.title')} lead={t('magic.lead')} />
      <div className={classes['form']}>
        <FormError error={redeem.error} />
        <Button fullWidth loading={redeem.isPending} onClick={() => redeem.mutate({ token })}>{t('magic.submit')}</Button>
      </div>
    </>
  );
}
