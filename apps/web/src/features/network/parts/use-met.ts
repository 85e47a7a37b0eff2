import type { NetworkPeople } from '@cohortium/contract';
import { useT } from '../../../shared/i18n/index.ts';

/** How two people met, as far as the reader may know: the kind of place, and its name where it has one. Empty where nothing was told. */
export function useMet({ ties, mets }: NetworkPeople): (tie: number) => string {
  const t = useT('connections');
  return tie => {
    const met = mets[ties.met[tie] ?? -1];
    if (!met) return '';
    return met.name === null ? t(`met.${met.kind}`) : `${t(`met.${met.kind}`)}: ${met.name}`;
  };
}
