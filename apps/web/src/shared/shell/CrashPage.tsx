import { Button } from '@mantine/core';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { asRequestError } from '../graphql/index.ts';
import { useT } from '../i18n/index.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** A page that could not be shown: not found, no network, or our own fault, each with what to do. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const t = useT();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  useEffect(() => queries.reset(), [queries]);
  const { code } = asRequestError(error);
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN') return <NotFoundPage />;
  const offline = code === 'NETWORK';
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageHeader title={t(offline ? 'crash.offlineTitle' : 'crash.title')} lead={t(offline ? 'crash.offlineText' : 'crash.text')} />
      <Button onClick={again}>{t('action.retry')}</Button>
    </>
  );
}
