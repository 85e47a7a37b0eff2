import type { Namespace } from '@cohortium/i18n';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorArgs } from '@cohortium/contract';

/** Texts of a namespace: `const t = useT('ideas'); t('feed.title')`. What it lacks is looked for in `common`. */
export const useT = (namespace: Namespace = 'common') => useTranslation(namespace).t;

export const useLanguage = (): string => useTranslation('common').i18n.language;

/** The text of an error's reason (`ideas:error.titleTaken`); a reason of a namespace not loaded yet loads it. */
export function useReasonText(): (reason: string, args?: ErrorArgs) => string {
  const { t, i18n } = useTranslation('common');
  return useCallback(
    (reason, args = {}) => {
      const namespace = reason.split(':')[0] ?? 'common';
      if (!i18n.hasLoadedNamespace(namespace)) void i18n.loadNamespaces(namespace);
      return t(reason, { ...args, defaultValue: t('common:error.invalid') });
    },
    [t, i18n],
  );
}
