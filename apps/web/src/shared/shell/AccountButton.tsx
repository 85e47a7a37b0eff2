import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useT } from '../i18n/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { useViewer } from '../viewer/index.ts';
import classes from './AccountButton.module.css';

export interface AccountActions {
  onLanguage: (language: string) => void;
  onSignOut?: (() => void) | undefined;
  /** Programmes in whose office the viewer works; each has a page of its own. */
  offices?: readonly { slug: string; name: string }[];
}

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
