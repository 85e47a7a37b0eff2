import { infiniteQueryOptions, keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { execute, type Operation } from './execute.ts';

/** The first part of the key of all that an operation ever answered. */
export const keyOf = (operation: Operation<unknown, never>): string => operation.__meta__.name;

/** Loader and component share one query: `ensureQueryData(gqlQuery(D, v))` and `useSuspenseQuery(gqlQuery(D, v))`. */
export const gqlQuery = <Result, Variables>(operation: Operation<Result, Variables>, variables: Variables) =>
  queryOptions({
    queryKey: [keyOf(operation), variables] as const,
    queryFn: ({ signal }) => execute(operation, variables, signal),
  });

/** The part of a Relay connection that paging needs. */
export interface PageInfo {
  hasNextPage: boolean;
  endCursor?: string | null | undefined;
}

/**
 * A list that goes on: each page is the operation's with `after` set to the end of the one before. `pageInfoOf` says where in the
 * answer the list's page information lies.
 */
export const gqlPages = <Result, Variables extends { after?: string | null | undefined }>(
  operation: Operation<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pageInfoOf: (page: Result) => PageInfo | null | undefined,
) =>
  infiniteQueryOptions({
    queryKey: [keyOf(operation), 'pages', variables] as const,
    queryFn: ({ pageParam, signal }) => execute(operation, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => {
      const info = pageInfoOf(page);
      return info?.hasNextPage ? (info.endCursor ?? undefined) : undefined;
    },
    placeholderData: keepPreviousData,
  });

/** Marks all answers of these operations as old, so that what shows them asks again. */
export const refresh = (queryClient: QueryClient, ...operations: Operation<unknown, never>[]): Promise<void> =>
  Promise.all(operations.map(operation => queryClient.invalidateQueries({ queryKey: [keyOf(operation)] }))).then(() => undefined);
