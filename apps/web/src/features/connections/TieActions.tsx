import type { ReactNode } from 'react';
import { TieButton } from './TieButton.tsx';
import { TieMenu } from './TieMenu.tsx';
import type { TieMember } from './use-tie.ts';
import classes from './TieButton.module.css';

/** All that can be done about the tie with a member, for the head of their page; `children` stand before the menu. */
export function TieActions({ member, children }: { member: TieMember; children?: ReactNode }) {
  return (
    <div className={classes['actions']}>
      <TieButton member={member} variant="filled" />
      {children}
      <TieMenu member={member} />
    </div>
  );
}
