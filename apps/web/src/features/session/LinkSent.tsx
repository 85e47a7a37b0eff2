import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { installationQuery } from './installation.ts';
import classes from '../../shared/forms/forms.module.css';

interface LinkSentProps {
  what: 'link' | 'reset';
  email: string;
  onAgain: () => void;
}

/** The same words whoever asked: whether the address has an account is between us and its owner. */
export function LinkSent({ what, email, onAgain }: LinkSentProps) {
  const t = useT('identity');
  const toMail = useT('demo');
  const { data } = useSuspenseQuery(installationQuery);
  return (
    <>
      <PageHeader title={t('sent.title')} lead={<span role="status">{t(`sent.${what}`, { email: `\u2068${email}\u2069` })}</span>} />
      <div className={classes['form']}>
        {data.installation.catchesMail && <LinkButton to="/mail" fullWidth>{toMail('banner.mail')}</LinkButton>}
        <p className={classes['hint']}>{t('sent.hint')}</p>
        <Button variant="default" fullWidth onClick={onAgain}>{t('sent.again')}</Button>
      </div>
    </>
  );
}
