import type { ReactNode } from 'react';
import { useT } from '../../shared/i18n/index.ts';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';

/** Used, expired, replaced or never ours: all alike, with what to do next. */
export function DeadLink({ text, children }: { text?: string; children: ReactNode }) {
  const t = useT('identity');
  return (
    <>
      <PageHeader title={t('dead.title')} lead={text ?? t('dead.text')} />
      {children}
    </>
  );
}
