import type { Reaction, ReactionCount } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { Menu, UnstyledButton } from '@mantine/core';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { isReaction, ReactionMark, reactionsInOrder } from './ReactionMark.tsx';
import classes from './Reactions.module.css';

interface ReactionsProps {
  counts: readonly ReactionCount[];
  mine: readonly Reaction[];
  canReact: boolean;
  onReact: (reaction: Reaction, on: boolean) => void;
}

/** How people reacted, under the message: a press adds one's own or takes it back. */
export function ReactionChips({ counts, mine, canReact, onReact }: ReactionsProps) {
  const t = useT('rooms');
  const language = useLanguage();
  const known = counts.filter(({ reaction }) => isReaction(reaction));
  if (!known.length) return null;
  return (
    <ul className={classes['chips']} aria-label={t('reaction.label')}>
      {known.map(({ reaction, count }) => {
        const isMine = mine.includes(reaction);
        const number = formatNumber(count, language);
        const said = t(isMine ? 'reaction.countMine' : 'reaction.count', { name: t(`reaction.name.${reaction}`), number });
        return (
          <li key={reaction}>
            <UnstyledButton className={classes['chip']} aria-pressed={isMine} aria-label={said} title={said} disabled={!canReact} onClick={() => onReact(reaction, !isMine)}>
              <ReactionMark reaction={reaction} />
              <span aria-hidden>{number}</span>
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}

/** The row of reactions in a message's menu. */
export function ReactionRow({ mine, onReact }: Pick<ReactionsProps, 'mine' | 'onReact'>) {
  const t = useT('rooms');
  return (
    <div className={classes['row']} role="group" aria-label={t('reaction.add')}>
      {reactionsInOrder.map(reaction => {
        const isMine = mine.includes(reaction);
        const name = t(`reaction.name.${reaction}`);
        return (
          <Menu.Item key={reaction} className={classes['choice']} data-mine={isMine || undefined} aria-label={isMine ? t('reaction.takeBack', { name }) : name} title={name} onClick={() => onReact(reaction, !isMine)}>
            <ReactionMark reaction={reaction} size={22} />
          </Menu.Item>
        );
      })}
    </div>
  );
}
