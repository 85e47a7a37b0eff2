import { ActionIcon, Menu } from '@mantine/core';
import { IconBan, IconDots, IconUserMinus } from '@tabler/icons-react';
import { useT } from '../../shared/i18n/index.ts';
import { useTie, type TieMember } from './use-tie.ts';

/** What ends a tie: withdraw, disconnect, block. Each can be undone for a few seconds. */
export function TieMenu({ member }: { member: TieMember }) {
  const t = useT('connections');
  const tie = useTie(member);
  if (!member.tie || member.isMe) return null;
  const { state } = member.tie;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={t('action.more', { name: member.name })} color="gray"><IconDots size={20} stroke={1.6} /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {state === 'REQUESTED_BY_ME' && <Menu.Item leftSection={<IconUserMinus size={18} stroke={1.6} />} onClick={tie.withdraw}>{t('action.withdraw')}</Menu.Item>}
        {state === 'CONNECTED' && <Menu.Item leftSection={<IconUserMinus size={18} stroke={1.6} />} onClick={tie.disconnect}>{t('action.disconnect')}</Menu.Item>}
        <Menu.Item leftSection={<IconBan size={18} stroke={1.6} />} onClick={tie.block}>{t('action.block')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
