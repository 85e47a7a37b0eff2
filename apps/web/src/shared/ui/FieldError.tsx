import type { ErrorArgs } from '@cohortium/contract';
import { useReasonText } from '../i18n/index.ts';

/** What is wrong with a field, in words, by its reason; follows the language. */
export function FieldError({ reason, args }: { reason: string; args?: ErrorArgs | undefined }) {
  return useReasonText()(reason, args);
}
