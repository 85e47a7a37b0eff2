import { failure, type Failure } from '@cohortium/contract';
import type { TypedDocumentString } from '@cohortium/schema';
import { z } from 'zod';
import type { Person } from './make.ts';
import { server } from './server.ts';

/** What the API refused, as the web receives it. */
export class RequestFailure extends Error {
  constructor(readonly failure: Failure) {
    super(`${failure.code} ${failure.reason} ${JSON.stringify(failure.fields ?? [])}`);
  }
}

const answer = z.object({ data: z.unknown().optional(), errors: z.array(z.object({ message: z.string(), extensions: failure })).optional() });

interface Client {
  /** Runs one of the web's operations over HTTP. @throws RequestFailure for the first error. */
  run<Result, Variables>(operation: TypedDocumentString<Result, Variables>, ...variables: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]): Promise<Result>;
  /** What the API refuses, or an error when it does not. */
  refused<Result, Variables>(operation: TypedDocumentString<Result, Variables>, ...variables: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]): Promise<Failure>;
}

/** A browser: what it sends along, and what it keeps of the answer. */
interface Caller {
  cookie?: string | undefined;
  /** The network it calls from. */
  address?: string;
  headers?: Record<string, string>;
}

function client(caller: Caller): Client {
  const send = async (operation: TypedDocumentString<never, never> | TypedDocumentString<unknown, unknown>, variables: unknown): Promise<unknown> => {
    const response = await server().inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...caller.headers, ...(caller.cookie && { cookie: caller.cookie }) }, ...(caller.address && { remoteAddress: caller.address }),
      payload: { documentId: operation.__meta__.hash, variables: variables ?? {} },
    });
    const given = response.cookies.find(({ name }) => name === 'session');
    if (given) caller.cookie = given.value ? `session=${given.value}` : undefined;
    const { data, errors } = answer.parse(response.json());
    if (errors?.[0]) throw new RequestFailure(errors[0].extensions);
    return data;
  };
  return {
    run: async <Result, Variables>(operation: TypedDocumentString<Result, Variables>, ...variables: unknown[]) => (await send(operation as TypedDocumentString<unknown, unknown>, variables[0])) as Result,
    refused: async (operation, ...variables) => {
      try {
        await send(operation as TypedDocumentString<unknown, unknown>, variables[0]);
      } catch (error) {
        if (error instanceof RequestFailure) return error.failure;
        throw error;
      }
      throw new Error(`${operation.__meta__.name} was not refused`);
    },
  };
}

/** Acts as a person, through the public API. */
export const as = (person: Person): Client => client({ cookie: person.cookie });
/** Acts as someone who is not signed in. */
export const asAnonymous = (): Client => client({});
/** Someone at a browser of their own, who keeps the session that signing in gives. */
export const aBrowser = (caller: Caller = {}): Client => client({ ...caller });
