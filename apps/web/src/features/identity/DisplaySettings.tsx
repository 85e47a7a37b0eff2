import { AccountSettingsDocument, UpdateSettingsDocument } from '@cohortium/schema';
import { languages } from '@cohortium/i18n';
import { SegmentedControl, Select, useMantineColorScheme } from '@mantine/core';
import { useId, useMemo } from 'react';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useLanguage, useReasonText, useT } from '../../shared/i18n/index.ts';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { useChooseLanguage } from '../session/index.ts';
import classes from './SettingsPage.module.css';

const readable = (zone: string): string => zone.replaceAll('_', ' ');
const schemes = ['light', 'dark', 'auto'] as const;

/** Language, zone and colours: kept as soon as they are chosen. */
export function DisplaySettings({ timeZone }: { timeZone: string }) {
  const t = useT('identity');
  const language = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const orSay = useOrSay();
  return (
    <div className={classes['fields']}>
      <Select label={t('settings.language')} description={t('settings.languageHint')} value={language} allowDeselect={false}
        data={languages.map(({ code, name }) => ({ value: code, label: name }))} onChange={code => code && orSay(chooseLanguage(code))} />
      <TimeZone timeZone={timeZone} />
      <ColourScheme />
    </div>
  );
}

function TimeZone({ timeZone }: { timeZone: string }) {
  const t = useT('identity');
  const reasonText = useReasonText();
  const zones = useMemo(() => [...new Set(['UTC', timeZone, ...Intl.supportedValuesOf('timeZone')])].map(zone => ({ value: zone, label: readable(zone) })), [timeZone]);
  const update = useGqlMutation(UpdateSettingsDocument, {
    refreshes: [AccountSettingsDocument],
    onDone: () => toast(t('settings.saved')),
    onFailed: ({ reason, args }) => toastError(reasonText(reason, args)),
  });
  return (
    <Select label={t('settings.timeZone')} searchable allowDeselect={false} value={update.isPending ? (update.variables.timeZone ?? timeZone) : timeZone} data={zones} limit={60}
      nothingFoundMessage={t('settings.noZone')} onChange={zone => zone && zone !== timeZone && update.mutate({ timeZone: zone })} />
  );
}

function ColourScheme() {
  const t = useT('identity');
  const label = useId();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div>
      <p id={label} className={classes['label']}>{t('settings.colours')}</p>
      <SegmentedControl aria-labelledby={label} fullWidth size="md" value={colorScheme} data={schemes.map(scheme => ({ value: scheme, label: t(`shell.${scheme}`) }))}
        onChange={chosen => setColorScheme(schemes.find(scheme => scheme === chosen) ?? 'auto')} />
    </div>
  );
}
