import type { HighlightKind } from '@cohortium/contract';
import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useT } from '../../../shared/i18n/index.ts';
import { highlightIcons, highlightKinds } from './highlight-icons.ts';
import type { ShownHighlight } from './pending-highlights.ts';
import classes from './Highlights.module.css';

interface MarkMenuProps {
  /** What stands already. */
  highlights: readonly ShownHighlight[];
  canMark: boolean;
  onMark: (as: HighlightKind) => void;
  onWithdraw: (highlightId: string) => void;
}

/** The four reasons why something matters, in a message's menu; a chosen one is taken back by choosing it again. */
export function MarkMenu({ highlights, canMark, onMark, onWithdraw }: MarkMenuProps) {
  const t = useT('rooms');
  const label = t(canMark ? 'highlight.mark' : 'highlight.suggest');
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      <div className={classes['choices']} role="group" aria-label={label}>
        {highlightKinds.map(as => {
          const Icon = highlightIcons[as];
          const standing = highlights.find(highlight => highlight.as === as && (canMark ? highlight.state === 'MARKED' : true));
          return (
            <Menu.CheckboxItem key={as} className={classes['choice']} closeMenuOnClick checked={standing !== undefined} disabled={standing !== undefined && !canMark} checkIcon={<IconCheck size={18} stroke={2} aria-hidden />} rightSection={<Icon size={18} stroke={1.6} aria-hidden />} onChange={() => (standing ? onWithdraw(standing.id) : onMark(as))}>
              {t(`highlight.kind.${as}`)}
            </Menu.CheckboxItem>
          );
        })}
      </div>
    </>
  );
}
