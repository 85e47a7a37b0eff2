import { formatNumber } from '@cohortium/i18n';
import { Name, Sentence, useLanguage, useT } from '../../shared/i18n/index.ts';

/** "You both know Ana and 2 more people": whom two members are both connected to. Says nothing where there is nobody. */
export function MutualLine({ count, first }: { count: number; first: string | undefined }) {
  const t = useT('connections');
  const language = useLanguage();
  if (count < 1 || first === undefined) return null;
  const more = count - 1;
  const text = (marks: Record<string, string>) => (more === 0 ? t('mutual.only', marks) : t('mutual.more', { ...marks, count: more, number: formatNumber(more, language) }));
  return <Sentence parts={{ name: <Name>{first}</Name> }} text={text} />;
}
