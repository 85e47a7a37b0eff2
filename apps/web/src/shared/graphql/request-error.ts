import type { ErrorArgs, ErrorCode, Failure, FieldError } from '@cohortium/contract';

/** What a request failed with: ours as the server said it, or `NETWORK` when no answer came at all. */
export class RequestError extends Error {
  readonly code: ErrorCode | 'NETWORK';
  /** A key of the catalogue: `ideas:error.titleTaken`. */
  readonly reason: string;
  readonly args: ErrorArgs;
  /** What is wrong with single fields of a form, by their path in the input. */
  readonly fields: readonly FieldError[];

  constructor(code: ErrorCode | 'NETWORK', reason: string, args: ErrorArgs = {}, fields: readonly FieldError[] = []) {
    super(`${code} ${reason}`);
    this.name = 'RequestError';
    this.code = code;
    this.reason = reason;
    this.args = args;
    this.fields = fields;
  }
}

export const networkError = (): RequestError => new RequestError('NETWORK', 'common:error.network');
export const internalError = (): RequestError => new RequestError('INTERNAL', 'common:error.internal');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** By hand, because a schema library at this place would weigh on every first page. */
export const isFailure = (value: unknown): value is Failure =>
  isObject(value) && typeof value['code'] === 'string' && typeof value['reason'] === 'string' && (value['fields'] === undefined || Array.isArray(value['fields']));

/** The first of an answer's errors; one that is not in our form is the server's own fault. */
export function requestErrorOf(errors: readonly unknown[]): RequestError {
  const first = errors[0];
  const found = isObject(first) ? first['extensions'] : undefined;
  return isFailure(found) ? new RequestError(found.code, found.reason, found.args, found.fields) : internalError();
}

/** A failure that came by the socket, as an error to show. */
export const requestErrorFrom = ({ code, reason, args, fields }: Failure): RequestError => new RequestError(code, reason, args, fields);

/** What a page or form can show of whatever was thrown. */
export const asRequestError = (thrown: unknown): RequestError => (thrown instanceof RequestError ? thrown : internalError());

/** An answer of the server to one operation. */
export interface Answer {
  data?: unknown;
  errors?: unknown[];
}

export const isAnswer = (value: unknown): value is Answer =>
  isObject(value) && ('data' in value || 'errors' in value) && (value['errors'] === undefined || Array.isArray(value['errors']));
