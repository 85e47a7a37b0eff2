import { Popover } from '@mantine/core';
import { useT } from '../../shared/i18n/index.ts';
import { BellButton } from './BellButton.tsx';
import { BellList } from './BellList.tsx';
import classes from './Bell.module.css';

/** The last few notifications under the bell; Escape, a press elsewhere or a choice closes it. */
export default function BellPopover({ onClosed }: { onClosed: () => void }) {
  const t = useT();
  return (
    <Popover opened onChange={onClosed} onDismiss={onClosed} position="bottom-end" width={400} trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <BellButton aria-expanded onClick={onClosed} />
      </Popover.Target>
      <Popover.Dropdown className={classes['dropdown'] ?? ''} role="dialog" aria-label={t('shell.notifications')}>
        <BellList onLeave={onClosed} />
      </Popover.Dropdown>
    </Popover>
  );
}
