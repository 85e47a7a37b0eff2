export { execute, whenUnauthenticated, type Operation } from './execute.ts';
export { useGqlMutation } from './mutation.ts';
export { patchCached } from './optimistic.ts';
export { gqlPages, gqlQuery, keyOf, refresh, type PageInfo } from './query.ts';
export { createQueryClient } from './query-client.ts';
export { asRequestError, RequestError, requestErrorFrom } from './request-error.ts';
