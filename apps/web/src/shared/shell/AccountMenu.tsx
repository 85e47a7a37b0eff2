import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { useT } from '../i18n/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useViewer } from '../viewer/index.ts';
import classes from './AccountMenu.module.css';

export interface AccountActions {
  onLanguage: (language: string) => void;
  onSignOut?: (() => void) | undefined;
  /** Programmes in whose office the viewer works; each has a page of its own. */
  offices?: readonly { slug: string; name: string }[];
}

const load = () => import('./AccountDropdown.tsx');
const AccountDropdown = lazy(load);

/** The viewer's face, or for a visitor a globe. */
export function AccountButton(props: ComponentProps<'button'>) {
  const t = useT();
  const viewer = useViewer();
  return viewer ? (
    <UnstyledButton className={classes['face']} aria-label={t('shell.account')} {...props}>
      <Avatar id={viewer.id} name={viewer.name} src={viewer.avatarUrl} size={36} />
    </UnstyledButton>
  ) : (
    <ActionIcon aria-label={t('shell.language')} {...props}><IconWorld size={22} stroke={1.7} /></ActionIcon>
  );
}

/** The account's menu; what is in it, and the code of menus, is fetched when it is first reached for. */
export function AccountMenu(actions: AccountActions) {
  const [opened, setOpened] = useState(false);
  const closed = <AccountButton aria-haspopup="menu" aria-expanded={false} onPointerEnter={() => void load()} onFocus={() => void load()} onClick={() => setOpened(true)} />;
  if (!opened) return closed;
  return (
    <Suspense fallback={closed}>
      <AccountDropdown {...actions} onClosed={() => setOpened(false)} />
    </Suspense>
  );
}
