import { audiences, type Audience } from '@cohortium/contract';
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCircles, IconLock, IconUserCheck, IconUsers, IconWorld } from '@tabler/icons-react';
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
  const choose = (chosen: string) => {
    const audience = allowed.find(one => one === chosen);
    if (audience) onChange(audience);
  };
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
        <Menu.RadioGroup value={value} onChange={chosen => choose(chosen)} aria-label={t('audience.label')}>
          {allowed.map(audience => <AudienceItem key={audience} audience={audience} />)}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function AudienceItem({ audience }: { audience: Audience }) {
  const t = useT();
  const Icon = icons[audience];
  return (
    <Menu.RadioItem value={audience} closeMenuOnClick>
      <span className={classes['item']}>
        <Icon size={20} stroke={1.6} aria-hidden />
        <span>
          <span className={classes['name']}>{t(`audience.${audience}`)}</span>
          <span className={classes['hint']}>{t(`audience.${audience}_hint`)}</span>
        </span>
      </span>
    </Menu.RadioItem>
  );
}

/** Who sees something, without the choice. */
export function AudienceMark({ audience }: { audience: Audience }) {
  const t = useT();
  const Icon = icons[audience];
  return <span className={classes['mark']} title={t('audience.label')}><Icon size={16} stroke={1.7} aria-hidden /> {t(`audience.${audience}`)}</span>;
}
