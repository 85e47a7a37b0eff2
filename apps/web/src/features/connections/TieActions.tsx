import { TieButton } from './TieButton.tsx';
import { TieMenu } from './TieMenu.tsx';
import type { TieMember } from './use-tie.ts';
import classes from './TieButton.module.css';

/** All that can be done about the tie with a member, for the head of their page. */
export function TieActions({ member }: { member: TieMember }) {
  return (
    <div className={classes['actions']}>
      <TieButton member={member} variant="filled" />
      <TieMenu member={member} />
    </div>
  );
}
