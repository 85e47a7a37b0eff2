import { IconCheck, IconClock, IconUserQuestion } from '@tabler/icons-react';
import { useT } from '../../shared/i18n/index.ts';
import type { TieMember } from './use-tie.ts';
import classes from './TieBadge.module.css';

const marks = {
  CONNECTED: { Icon: IconCheck, text: 'state.connected' },
  REQUESTED_BY_ME: { Icon: IconClock, text: 'state.requestedByMe' },
  REQUESTED_BY_THEM: { Icon: IconUserQuestion, text: 'state.requestedByThem' },
} as const;

type State = NonNullable<TieMember['tie']>['state'];

/** How I am connected to someone, in a word; nothing where there is nothing. Needs no more than the state. */
export function TieBadge({ member: { tie } }: { member: { tie: { state: State } | null } }) {
  const t = useT('connections');
  if (!tie || tie.state === 'NONE') return null;
  const { Icon, text } = marks[tie.state];
  return (
    <span className={classes['badge']} data-state={tie.state}>
      <Icon size={16} stroke={1.8} aria-hidden />
      {t(text)}
    </span>
  );
}
