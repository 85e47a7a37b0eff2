import { Button } from '@mantine/core';
import { IconCheck, IconClock, IconUserPlus } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useT, When } from '../../shared/i18n/index.ts';
import { useMeetingPlace } from '../../shared/meeting/index.ts';
import { useLateDialog } from '../../shared/ui/use-late-dialog.ts';
import { MessageButton } from './MessageButton.tsx';
import { useTie, type TieMember } from './use-tie.ts';
import classes from './TieButton.module.css';

const ConnectDialog = lazy(() => import('./ConnectDialog.tsx'));

interface TieButtonProps {
  member: TieMember;
  /** `filled` where connecting is the page's one main thing to do. */
  variant?: 'filled' | 'light';
}

/** What can be done now about the tie with a member: connect, accept or decline; otherwise how it stands. Nothing for oneself. */
export function TieButton({ member, variant = 'light' }: TieButtonProps) {
  if (!member.tie || member.isMe) return null;
  switch (member.tie.state) {
    case 'NONE': return member.tie.canRequest ? <Connect member={member} variant={variant} /> : <AskAgain member={member} />;
    case 'REQUESTED_BY_THEM': return <Answer member={member} variant={variant} />;
    case 'REQUESTED_BY_ME': return <Standing icon="clock" text="state.requestedByMe" />;
    case 'CONNECTED': return <div className={classes['answer']}><MessageButton member={member} variant={variant} /><Standing icon="check" text="state.connected" /></div>;
  }
}

function Connect({ member, variant }: Required<TieButtonProps>) {
  const t = useT('connections');
  const met = useMeetingPlace();
  const { button, dialog } = useLateDialog();
  return (
    <>
      <Button {...button} variant={variant} leftSection={<IconUserPlus size={20} stroke={1.6} />} aria-label={t('action.connectWith', { name: member.name })}>
        {t('action.connect')}
      </Button>
      <Suspense fallback={null}>
        {dialog && <ConnectDialog member={member} {...dialog} {...(met && { met })} />}
      </Suspense>
    </>
  );
}

function Answer({ member, variant }: Required<TieButtonProps>) {
  const t = useT('connections');
  const tie = useTie(member);
  return (
    <div className={classes['answer']}>
      <Button variant={variant} leftSection={<IconCheck size={20} stroke={1.8} />} aria-label={t('action.acceptNamed', { name: member.name })} onClick={tie.accept}>{t('action.accept')}</Button>
      <Button variant="subtle" aria-label={t('action.declineNamed', { name: member.name })} onClick={tie.decline}>{t('action.decline')}</Button>
    </div>
  );
}

function Standing({ icon, text }: { icon: 'check' | 'clock'; text: 'state.requestedByMe' | 'state.connected' }) {
  const t = useT('connections');
  const Icon = icon === 'check' ? IconCheck : IconClock;
  return <span className={classes['standing']} data-outcome tabIndex={-1}><Icon size={18} stroke={1.8} aria-hidden />{t(text)}</span>;
}

function AskAgain({ member }: { member: TieMember }) {
  const t = useT('connections');
  const at = member.tie?.askAgainAt;
  return at ? <span className={classes['standing']}><span>{t('state.askAgain')} <When at={at} /></span></span> : null;
}
