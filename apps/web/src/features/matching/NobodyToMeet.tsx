import { useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { useViewer } from '../../shared/viewer/index.ts';

/** In place of suggestions: what the reader can do for them, or what they wait for. Texts of `home`. */
export function NobodyToMeet() {
  const t = useT('home');
  const said = useViewer()?.profileDone ?? false;
  if (said) return <EmptyState title={t('worth.empty')} text={t('worth.emptyLater')} action={<LinkButton to="/people" variant="light">{t('worth.emptySee')}</LinkButton>} />;
  return <EmptyState title={t('worth.empty')} text={t('worth.emptyText')} action={<LinkButton to="/profile" variant="light">{t('worth.emptyAction')}</LinkButton>} />;
}
