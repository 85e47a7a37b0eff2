import type { WholeOpeningFragment } from '@cohortium/schema';
import { useQueryClient } from '@tanstack/react-query';
import type { RequestError } from '../../shared/graphql/index.ts';
import { useReasonText } from '../../shared/i18n/index.ts';
import { toastError } from '../../shared/ui/toast.ts';
import { keepOpening } from './queries.ts';

/** What every change of an opening does: its answer is shown, its failure said. */
export function useOpeningChange() {
  const queryClient = useQueryClient();
  const reasonText = useReasonText();
  return { keep: (opening: WholeOpeningFragment) => keepOpening(queryClient, opening), onFailed: ({ reason, args }: RequestError) => toastError(reasonText(reason, args)) };
}
