import type { Met } from './met.ts';
import { TieButton } from './TieButton.tsx';
import { TieMenu } from './TieMenu.tsx';
import type { TieMember } from './use-tie.ts';
import classes from './TieButton.module.css';

/** All that can be done about the tie with a member, for the head of their page. */
export function TieActions({ member, met }: { member: TieMember; met?: Met }) {
  return (
    <div className={classes['actions']}>
      <TieButton member={member} variant="filled" {...(met && { met })} />
      <TieMenu member={member} />
    </div>
  );
}
