import { fieldErrors, type ErrorArgs, type ErrorCode, type Failure, type FieldError } from '@cohortium/contract';
import type { z } from 'zod';

/** A failure the person can act on; its reason is a key of the catalogues. Anything else is a bug and is masked. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly reason: string,
    readonly args: ErrorArgs = {},
    readonly fields?: FieldError[],
  ) {
    // Without a trace, which would cost more than the refusal: a failure that was meant needs none.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(reason);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'DomainError';
  }

  toFailure(): Failure {
    return { code: this.code, reason: this.reason, args: this.args, ...(this.fields && { fields: this.fields }) };
  }
}

/** What may not be seen answers exactly as what does not exist. */
export const notFound = (): DomainError => new DomainError('NOT_FOUND', 'common:error.notFound');
export const forbidden = (): DomainError => new DomainError('FORBIDDEN', 'common:error.forbidden');
export const unauthenticated = (): DomainError => new DomainError('UNAUTHENTICATED', 'common:error.unauthenticated');

/** A refusal of one field. */
export const badField = (path: string, reason: string, args: ErrorArgs = {}): DomainError =>
  new DomainError('BAD_INPUT', 'common:error.badInput', {}, [{ path, reason, args }]);

/** Reads what a person sent by its schema; `at` is the name under which it was sent, where that is no input of its own. @throws DomainError BAD_INPUT naming each wrong field. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown, at = ''): z.output<S> {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  throw new DomainError('BAD_INPUT', 'common:error.badInput', {}, fieldErrors(read.error).map(field => ({ ...field, path: [at, field.path].filter(Boolean).join('.') })));
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id fit for SQL. @throws DomainError NOT_FOUND when malformed, as for an unknown one. */
export function parseId(id: string): string {
  if (!uuid.test(id)) throw notFound();
  return id.toLowerCase();
}
/** The ids among `ids` that are well formed: a malformed one finds nothing, as an unknown one does. */
export const wellFormedIds = (ids: readonly string[]): string[] => ids.filter(id => uuid.test(id));
