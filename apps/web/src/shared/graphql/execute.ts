import { currentLanguage } from '../i18n/index.ts';
import { connection } from '../socket/connection.ts';
import { internalError, isAnswer, isFailure, networkError, RequestError, requestErrorFrom, requestErrorOf, type Answer } from './request-error.ts';

/** A typed document of `@cohortium/schema`: the operation's hash and name; its result and variables are known to the compiler only. */
export interface Operation<Result, Variables> {
  readonly __meta__: { readonly hash: string; readonly name: string };
  readonly __apiType?: (variables: Variables) => Result;
}

let onUnauthenticated: () => void = () => undefined;

/** Set once at the start: what to do when the session has ended. */
export function whenUnauthenticated(go: () => void): void {
  onUnauthenticated = go;
}

/** The server no longer knows who this is: said by an answer, or by a socket that it refuses. */
export const sessionEnded = (): void => onUnauthenticated();

/** What the gateway in front of the server says while the server restarts. */
const gatewayFailures = new Set([502, 503, 504]);

async function post(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'accept-language': currentLanguage() },
      body,
      ...(signal && { signal }),
    });
    if (gatewayFailures.has(response.status)) connection.unanswered();
    else connection.answered();
    return response;
  } catch (failed) {
    if (signal?.aborted) throw failed;
    connection.unanswered();
    throw networkError();
  }
}

async function parsed(response: Response): Promise<Answer> {
  if (gatewayFailures.has(response.status)) throw networkError();
  if (response.status === 429) throw new RequestError('RATE_LIMITED', 'common:error.rateLimited');
  const found: unknown = await response.json().catch(() => undefined);
  if (isFailure(found)) throw requestErrorFrom(found);
  if (!isAnswer(found)) throw internalError();
  return found;
}

/**
 * Sends one operation and gives its data, or throws a {@link RequestError}. The data's form is vouched for by the schema that both
 * ends were generated from.
 */
export async function execute<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables, signal?: AbortSignal): Promise<Result> {
  const request = { documentId: operation.__meta__.hash, operationName: operation.__meta__.name, variables };
  const { data, errors } = await parsed(await post(JSON.stringify(request), signal));
  if (errors?.length) {
    const error = requestErrorOf(errors);
    if (error.code === 'UNAUTHENTICATED') onUnauthenticated();
    throw error;
  }
  return data as Result;
}
