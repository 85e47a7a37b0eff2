import { Button } from '@mantine/core';
import { useT } from '../i18n/index.ts';
import type { DraftState } from './use-draft.ts';
import classes from './DraftNotice.module.css';

/** Says that what stands in the form was written earlier, and lets go of it. */
export function DraftNotice({ draft }: { draft: DraftState }) {
  const t = useT();
  return (
    <div role="status">
      {draft.restored && (
        <p className={classes['notice']}>
          {t('draft.restored')}
          <Button variant="subtle" size="compact-sm" onClick={draft.discard}>{t('draft.discard')}</Button>
        </p>
      )}
    </div>
  );
}
