import { Button, Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { formatNumber } from '@cohortium/i18n';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../i18n/index.ts';
import type { Count } from './CountText.tsx';
import classes from './FacetPanel.module.css';

interface FacetPanelProps {
  /** How many filters are set. */
  chosen: number;
  onClear: () => void;
  /** How many results the filters leave: written on the sheet's button. */
  results: Count | undefined;
  children: ReactNode;
}

function useShowText(results: Count | undefined): string {
  const t = useT();
  const language = useLanguage();
  if (!results) return t('action.done');
  const number = formatNumber(results.value, language);
  return results.more ? t('filters.showMoreThan', { number }) : t('filters.show', { count: results.value, number });
}

/** Filters beside the list on a desk; on a phone a button that opens them as a sheet. */
export function FacetPanel(props: FacetPanelProps) {
  const desk = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false });
  return desk ? <FacetsBeside {...props} /> : <FacetSheet {...props} />;
}

function FacetsBeside({ chosen, onClear, children }: FacetPanelProps) {
  const t = useT();
  return (
    <aside className={classes['beside']} data-screen aria-label={t('filters.title')}>
      {children}
      {chosen > 0 && <Button variant="subtle" size="sm" onClick={onClear}>{t('action.clearAll')}</Button>}
    </aside>
  );
}

function FacetSheet({ chosen, onClear, results, children }: FacetPanelProps) {
  const t = useT();
  const [opened, { open, close }] = useDisclosure(false);
  const show = useShowText(results);
  return (
    <>
      <Button variant="default" leftSection={<IconAdjustmentsHorizontal size={20} stroke={1.6} />} onClick={open} aria-haspopup="dialog">
        {chosen > 0 ? t('filters.openWithCount', { count: chosen }) : t('filters.open')}
      </Button>
      <Drawer opened={opened} onClose={close} position="bottom" size="85dvb" title={t('filters.title')} classNames={{ title: classes['title'] ?? '', content: classes['sheet'] ?? '', body: classes['body'] ?? '' }} closeButtonProps={{ 'aria-label': t('action.close'), size: 44 }}>
        <div className={classes['scroll']}>{children}</div>
        <div className={classes['foot']}>
          {chosen > 0 && <Button variant="subtle" onClick={onClear}>{t('action.clearAll')}</Button>}
          <Button className={classes['show'] ?? ''} onClick={close}>{show}</Button>
        </div>
      </Drawer>
    </>
  );
}
