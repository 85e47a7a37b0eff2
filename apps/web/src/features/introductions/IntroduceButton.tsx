import type { TiePartsFragment } from '@cohortium/schema';
import { Button, Menu } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { lazy, Suspense, useEffect } from 'react';
import { loadTexts, useT } from '../../shared/i18n/index.ts';
import { useLateDialog } from '../../shared/ui/use-late-dialog.ts';

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
  const { button, dialog } = useLateDialog();
  useEffect(() => void loadTexts('introductions'), []);
  if (!member.canIntroduce) return null;
  return (
    <>
      <Button {...button} variant="default" leftSection={<IconUsersPlus size={20} stroke={1.6} aria-hidden />} aria-label={t('action.introduceTo', { name: member.name })}>{t('action.introduce')}</Button>
      <Suspense fallback={null}>{dialog && <IntroduceDialog member={member} {...dialog} />}</Suspense>
    </>
  );
}

/** The same in a menu; the dialog stands beside the menu, which closes. */
export function useIntroduceItem(member: Introducible) {
  const t = useT('introductions');
  const { button: { onClick }, dialog } = useLateDialog();
  useEffect(() => void (member.canIntroduce && loadTexts('introductions')), [member.canIntroduce]);
  return {
    item: member.canIntroduce && <Menu.Item leftSection={<IconUsersPlus size={18} />} onClick={onClick}>{t('action.introduceTo', { name: member.name })}</Menu.Item>,
    dialog: <Suspense fallback={null}>{dialog && <IntroduceDialog member={member} {...dialog} />}</Suspense>,
  };
}
