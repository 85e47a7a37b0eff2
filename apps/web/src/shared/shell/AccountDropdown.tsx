import { Menu, useMantineColorScheme } from '@mantine/core';
import { languages } from '@cohortium/i18n';
import { IconLogout, IconSettings, IconUserCircle, IconUsersGroup, IconBuildingCommunity } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Name, useLanguage, useT } from '../i18n/index.ts';
import { useViewer, type Viewer } from '../viewer/index.ts';
import { AccountButton, type AccountActions } from './AccountButton.tsx';
import classes from './AccountDropdown.module.css';

const schemes = ['light', 'dark', 'auto'] as const;

function LanguageItems({ onLanguage }: Pick<AccountActions, 'onLanguage'>) {
  const t = useT();
  return (
    <Menu.RadioGroup value={useLanguage()} onChange={onLanguage} aria-label={t('shell.language')}>
      <Menu.Label>{t('shell.language')}</Menu.Label>
      {languages.map(({ code, name, direction }) => (
        <Menu.RadioItem key={code} value={code} closeMenuOnClick><span lang={code} dir={direction}>{name}</span></Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

function SchemeItems() {
  const t = useT();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choose = (chosen: string) => setColorScheme(schemes.find(scheme => scheme === chosen) ?? 'auto');
  return (
    <Menu.RadioGroup value={colorScheme} onChange={choose} aria-label={t('shell.colours')}>
      <Menu.Label>{t('shell.colours')}</Menu.Label>
      {schemes.map(scheme => <Menu.RadioItem key={scheme} value={scheme}>{t(`shell.${scheme}`)}</Menu.RadioItem>)}
    </Menu.RadioGroup>
  );
}

function OwnPages({ viewer, offices }: { viewer: Viewer; offices: AccountActions['offices'] }) {
  const t = useT();
  return (
    <>
      <Menu.Label>
        <Name>{viewer.name}</Name>
      </Menu.Label>
      <Menu.Item component={Link} to="/profile" leftSection={<IconUserCircle size={18} />}>{t('shell.profile')}</Menu.Item>
      <Menu.Item component={Link} to="/connections" leftSection={<IconUsersGroup size={18} />}>{t('shell.connections')}</Menu.Item>
      <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={18} />}>{t('shell.settings')}</Menu.Item>
      {offices && offices.length > 0 && <Menu.Label>{t('shell.staff')}</Menu.Label>}
      {offices?.map(({ slug, name }) => (
        <Menu.Item key={slug} renderRoot={props => <Link {...props} to="/staff/$programme" params={{ programme: slug }} />} leftSection={<IconBuildingCommunity size={18} />}>
          <Name>{name}</Name>
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}

/** The viewer's own pages, language, colours and the way out; a visitor gets language and colours. */
export default function AccountDropdown({ onLanguage, onSignOut, offices, onClosed }: AccountActions & { onClosed: () => void }) {
  const t = useT();
  const viewer = useViewer();
  return (
    <Menu defaultOpened onExitTransitionEnd={onClosed} position="bottom-end" width={240} shadow="md" classNames={{ item: classes['item'] ?? '' }}>
      <Menu.Target><AccountButton /></Menu.Target>
      <Menu.Dropdown className={classes['dropdown'] ?? ''}>
        {viewer && <OwnPages viewer={viewer} offices={offices} />}
        <LanguageItems onLanguage={onLanguage} />
        <SchemeItems />
        {viewer && onSignOut && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconLogout size={18} />} onClick={onSignOut}>{t('shell.signOut')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
