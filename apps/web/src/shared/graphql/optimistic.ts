import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Operation } from './execute.ts';
import { keyOf } from './query.ts';

/**
 * Changes every cached answer of an operation at once, pages included, and gives back what undoes it. `change` must not alter what it is
 * given. Answers under way are cancelled: they may hold what was before the change.
 */
export function patchCached<Result>(queryClient: QueryClient, operation: Operation<Result, never>, change: (answer: Result) => Result): () => void {
  const queryKey = [keyOf(operation)];
  void queryClient.cancelQueries({ queryKey });
  const before = queryClient.getQueriesData({ queryKey });
  for (const [key] of before) {
    if (key[1] === 'pages') queryClient.setQueryData<InfiniteData<Result>>(key, cached => cached && { ...cached, pages: cached.pages.map(change) });
    else queryClient.setQueryData<Result>(key, cached => (cached === undefined ? undefined : change(cached as Result)));
  }
  return () => before.forEach(([key, answer]) => queryClient.setQueryData(key, answer));
}
