import { currentLanguage } from '../i18n/index.ts';
import { connection } from '../socket/connection.ts';
import { internalError, isAnswer, networkError, RequestError, requestErrorOf, type Answer } from './request-error.ts';

/** A typed document of `@cohortium/schema`: the text with its hash, its result and variables known to the compiler only. */
export interface Operation<Result, Variables> {
  readonly __apiType?: (variables: Variables) => Result;
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
  toString(): string;
}

let sendsText = false;
let onUnauthenticated: () => void = () => undefined;

/** Set once at the start: in development the text goes along, so that an operation just written needs no new list of trusted ones. */
export function configureGraphql(options: { sendsText: boolean; onUnauthenticated: () => void }): void {
  sendsText = options.sendsText;
  onUnauthenticated = options.onUnauthenticated;
}

/** The hash by which the server knows the operation. */
export const documentIdOf = (operation: Operation<unknown, never>): string => String(operation.__meta__?.['hash'] ?? '').replace(/^sha256:/, '');

/** The operation's name, for its place among cached queries and for the server's log. */
export const operationNameOf = (operation: Operation<unknown, never>): string | undefined =>
  /^\s*(?:query|mutation)\s+(\w+)/m.exec(operation.toString())?.[1];

async function post(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'accept-language': currentLanguage() },
      body,
      ...(signal && { signal }),
    });
    connection.answered();
    return response;
  } catch (failed) {
    if (signal?.aborted) throw failed;
    connection.unanswered();
    throw networkError();
  }
}

/** What the gateway in front of the server says while the server restarts. */
const gatewayFailures = new Set([502, 503, 504]);

async function parsed(response: Response): Promise<Answer> {
  if (gatewayFailures.has(response.status)) throw networkError();
  if (response.status === 429) throw new RequestError('RATE_LIMITED', 'common:error.rateLimited');
  const found: unknown = await response.json().catch(() => undefined);
  if (!isAnswer(found)) throw internalError();
  return found;
}

/**
 * Sends one operation and gives its data, or throws a {@link RequestError}. The data's form is vouched for by the schema that both
 * ends were generated from.
 */
export async function execute<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables, signal?: AbortSignal): Promise<Result> {
  const request = {
    documentId: documentIdOf(operation),
    operationName: operationNameOf(operation),
    variables,
    ...(sendsText && { query: operation.toString() }),
  };
  const { data, errors } = await parsed(await post(JSON.stringify(request), signal));
  if (errors?.length) {
    const error = requestErrorOf(errors);
    if (error.code === 'UNAUTHENTICATED') onUnauthenticated();
    throw error;
  }
  return data as Result;
}
