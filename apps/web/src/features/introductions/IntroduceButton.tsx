import type { TiePartsFragment } from '@cohortium/schema';
import { Button, Menu } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState, useTransition } from 'react';
import { loadTexts, useT } from '../../shared/i18n/index.ts';

const IntroduceDialog = lazy(() => import('./IntroduceDialog.tsx'));

/** Someone whom one might introduce to others. */
export interface Introducible {
  readonly id: string;
  readonly name: string;
  readonly canIntroduce: boolean;
  readonly tie?: Pick<NonNullable<TiePartsFragment['tie']>, 'state'> | null | undefined;
}

/** "Introduce to…", for whom the reader knows, and for staff. */
export function IntroduceButton({ member }: { member: Introducible }) {
  const t = useT('introductions');
  const [state, setState] = useState<'never' | 'now' | 'before'>('never');
  const [fetching, fetched] = useTransition();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => void loadTexts('introductions'), []);
  // The dialog comes into being open, so it does not know where the focus was.
  useEffect(() => {
    if (state === 'before') button.current?.focus();
  }, [state]);
  if (!member.canIntroduce) return null;
  return (
    <>
      <Button ref={button} variant="default" leftSection={<IconUsersPlus size={20} stroke={1.6} aria-hidden />} aria-label={t('action.introduceTo', { name: member.name })} aria-haspopup="dialog" loading={fetching} onClick={() => fetched(() => setState('now'))}>{t('action.introduce')}</Button>
      <Suspense fallback={null}>{state !== 'never' && <IntroduceDialog member={member} opened={state === 'now'} onClose={() => setState('before')} />}</Suspense>
    </>
  );
}

/** The same in a menu; the dialog stands beside the menu, which closes. */
export function useIntroduceItem(member: Introducible) {
  const t = useT('introductions');
  const [state, setState] = useState<'never' | 'now' | 'before'>('never');
  useEffect(() => void (member.canIntroduce && loadTexts('introductions')), [member.canIntroduce]);
  return {
    item: member.canIntroduce && <Menu.Item leftSection={<IconUsersPlus size={18} />} onClick={() => setState('now')}>{t('action.introduceTo', { name: member.name })}</Menu.Item>,
    dialog: <Suspense fallback={null}>{state !== 'never' && <IntroduceDialog member={member} opened={state === 'now'} onClose={() => setState('before')} />}</Suspense>,
  };
}
