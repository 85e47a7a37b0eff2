import { unwrapResolverError } from '@apollo/server/errors';
import type { Failure } from '@cohortium/contract';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { databaseAway } from '../database/availability.ts';
import { DomainError } from '../errors/domain-error.ts';

const logger = new Logger('GraphQL');
/** Failures of the request itself, said by Apollo and graphql-js: their message names what to mend in the document. */
const requestCodes = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST']);

/** What leaves the server: a domain failure whole, a bad request with its message, a database that is away as what may be asked again, anything else masked and logged. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = { ...(formatted.path && { path: formatted.path }), ...(formatted.locations && { locations: formatted.locations }) };
  if (original instanceof DomainError) return { message: original.reason, ...place, extensions: { ...original.toFailure() } };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && requestCodes.has(code) && !(original instanceof GraphQLError && original.originalError && !(original.originalError instanceof GraphQLError))) {
    return { message: formatted.message, ...place, extensions: { ...failure('BAD_INPUT', 'common:error.badRequest'), ...fieldsOf(formatted.message) } };
  }
  // Before any resolver runs, when the caller is looked up, Apollo wraps what it met once more.
  if (databaseAway(original) || (original instanceof GraphQLError && databaseAway(original.originalError))) {
    logger.warn({ err: original }, 'The database is away');
    return { message: 'common:error.unavailable', ...place, extensions: { ...failure('UNAVAILABLE', 'common:error.unavailable') } };
  }
  logger.error({ err: original }, 'A resolver failed');
  return { message: 'common:error.internal', ...place, extensions: { ...failure('INTERNAL', 'common:error.internal') } };
}

/** Which variable does not fit its type, as graphql-js says it; a field of `input` goes by its own name, as in refusals of ours. */
function fieldsOf(message: string): Pick<Failure, 'fields'> {
  const [, variable, inner] = /^Variable "\$(\w+)"(?:[^]*? at "([\w.[\]]+)"; )?/.exec(message) ?? [];
  const path = (inner ?? variable)?.replace(/\[(\d+)\]/g, '.$1').replace(/^input\./, '');
  return path ? { fields: [{ path, reason: 'common:error.invalid', args: {} }] } : {};
}

const failure = (code: Failure['code'], reason: string): Failure => ({ code, reason, args: {} });
