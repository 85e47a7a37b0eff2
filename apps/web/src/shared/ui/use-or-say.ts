import { asRequestError } from '../graphql/index.ts';
import { useReasonText } from '../i18n/index.ts';
import { toastError } from './toast.ts';

/** For what is done away from any form: `orSay(leave())` says by a toast why it failed. */
export function useOrSay(): (done: Promise<unknown>) => void {
  const reasonText = useReasonText();
  return done => {
    done.catch((failed: unknown) => {
      const { reason, args } = asRequestError(failed);
      toastError(reasonText(reason, args));
    });
  };
}
