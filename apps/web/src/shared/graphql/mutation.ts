import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { execute, type Operation } from './execute.ts';
import { refresh } from './query.ts';
import type { RequestError } from './request-error.ts';

interface MutationOptions<Result, Variables> {
  /** Shows the outcome before the server confirms it; what it returns puts the cache back if the server refuses. */
  optimistic?: (variables: Variables, queryClient: QueryClient) => () => void;
  /** Operations whose answers this change makes old. */
  refreshes?: readonly Operation<unknown, never>[];
  onDone?: (result: Result, variables: Variables) => void;
  onFailed?: (error: RequestError, variables: Variables) => void;
}

/** A change: `const { mutate, isPending } = useGqlMutation(SupportIdeaDocument, { optimistic, refreshes: [IdeaDocument] })`. */
export function useGqlMutation<Result, Variables>(operation: Operation<Result, Variables>, options: MutationOptions<Result, Variables> = {}) {
  const queryClient = useQueryClient();
  return useMutation<Result, RequestError, Variables, (() => void) | undefined>({
    mutationFn: variables => execute(operation, variables),
    onMutate: variables => options.optimistic?.(variables, queryClient),
    onError: (error, variables, putBack) => {
      putBack?.();
      options.onFailed?.(error, variables);
    },
    onSuccess: (result, variables) => options.onDone?.(result, variables),
    onSettled: () => refresh(queryClient, ...(options.refreshes ?? [])),
  });
}
