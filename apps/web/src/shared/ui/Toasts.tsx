import { Button, CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { useT } from '../i18n/index.ts';
import { dismiss, holdToast, releaseToast, settleToasts, useToasts, type Toast } from './toast.ts';
import classes from './Toasts.module.css';

function ToastLine({ toast }: { toast: Toast }) {
  const t = useT();
  const takeBack = () => {
    toast.undo?.();
    dismiss(toast.id);
  };
  const hold = () => holdToast(toast.id);
  const release = () => releaseToast(toast.id);
  return (
    <div className={classes['toast']} data-tone={toast.tone} onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <span className={classes['text']}>{toast.text}</span>
      {toast.undo && <Button variant="transparent" size="compact-md" className={classes['undo'] ?? ''} onClick={takeBack}>{t('action.undo')}</Button>}
      <CloseButton className={classes['close'] ?? ''} aria-label={t('action.close')} onClick={() => dismiss(toast.id)} />
    </div>
  );
}

/** Where toasts appear: above the bar on a phone, at the foot of a desk; read out politely. */
export function Toasts() {
  const toasts = useToasts();
  useEffect(() => {
    window.addEventListener('pagehide', settleToasts);
    return () => window.removeEventListener('pagehide', settleToasts);
  }, []);
  return (
    <div className={classes['place']} data-screen role="status" aria-live="polite">
      {toasts.map(toast => <ToastLine key={toast.id} toast={toast} />)}
    </div>
  );
}
