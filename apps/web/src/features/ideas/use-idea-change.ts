import { useQueryClient } from '@tanstack/react-query';
import { asRequestError, execute, type Operation } from '../../shared/graphql/index.ts';
import { useReasonText } from '../../shared/i18n/index.ts';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { keepIdea, type WholeIdea } from './queries.ts';

interface Change {
  /** Said when it is done. */
  text?: string;
  /** Takes it back. */
  undo?: () => void;
}

/**
 * Changes of an idea away from any form: `const change = useIdeaChange(); await change(AcceptJoinRequestDocument, { id }, a => a.acceptJoinRequest, { text })`.
 * The answer takes its place on the page; what fails is said. Gives back whether it was done.
 */
export function useIdeaChange() {
  const queryClient = useQueryClient();
  const reasonText = useReasonText();
  return async <Result, Variables>(operation: Operation<Result, Variables>, variables: Variables, ideaOf: (result: Result) => WholeIdea | null | undefined, { text, undo }: Change = {}): Promise<boolean> => {
    try {
      const idea = ideaOf(await execute(operation, variables));
      if (idea) keepIdea(queryClient, idea);
      if (text) toast(text, undo);
      return true;
    } catch (failed) {
      const { reason, args } = asRequestError(failed);
      toastError(reasonText(reason, args));
      return false;
    }
  };
}
