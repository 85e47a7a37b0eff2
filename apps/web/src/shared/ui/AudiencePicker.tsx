import { Audience, audiences } from '@cohortium/contract';
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconCircles, IconLock, IconUserCheck, IconUsers, IconWorld } from '@tabler/icons-react';
import { useT } from '../i18n/index.ts';
import classes from './AudiencePicker.module.css';

const icons: Readonly<Record<Audience, typeof IconLock>> = {
  ONLY_ME: IconLock,
  CONNECTIONS: IconUserCheck,
  COHORTS: IconCircles,
  MEMBERS: IconUsers,
  PUBLIC: IconWorld,
};

interface AudiencePickerProps {
  value: Audience;
  onChange: (audience: Audience) => void;
  /** The name of the field it is for, as the reader sees it. */
  field: string;
  /** Those that may be chosen; public only where staff allow it. */
  allowed?: readonly Audience[];
}

/** Who may see a field: an icon beside it that tells, and opens the choice. */
export function AudiencePicker({ value, onChange, field, allowed = audiences }: AudiencePickerProps) {
  const t = useT();
  const Icon = icons[value];
  const label = t('audience.labelled', { field, audience: t(`audience.${value}`) });
  return (
    <Menu position="bottom-end" width={270} shadow="md">
      <Menu.Target>
        <Tooltip label={t(`audience.${value}`)}>
          <ActionIcon className={classes['button'] ?? ''} aria-label={label}><Icon size={20} stroke={1.7} /></ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('audience.label')}</Menu.Label>
        {allowed.map(audience => <AudienceItem key={audience} audience={audience} chosen={audience === value} onChoose={() => onChange(audience)} />)}
      </Menu.Dropdown>
    </Menu>
  );
}

function AudienceItem({ audience, chosen, onChoose }: { audience: Audience; chosen: boolean; onChoose: () => void }) {
  const t = useT();
  const Icon = icons[audience];
  return (
    <Menu.Item role="menuitemradio" aria-checked={chosen} leftSection={<Icon size={20} stroke={1.6} />} rightSection={chosen && <IconCheck size={18} />} onClick={onChoose}>
      <span className={classes['name']}>{t(`audience.${audience}`)}</span>
      <span className={classes['hint']}>{t(`audience.${audience}_hint`)}</span>
    </Menu.Item>
  );
}

/** Who sees something, without the choice. */
export function AudienceMark({ audience }: { audience: Audience }) {
  const t = useT();
  const Icon = icons[audience];
  return <span className={classes['mark']} title={t('audience.label')}><Icon size={16} stroke={1.7} aria-hidden /> {t(`audience.${audience}`)}</span>;
}
