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

function client(cookie: string | undefined): Client {
  const send = async (operation: TypedDocumentString<never, never> | TypedDocumentString<unknown, unknown>, variables: unknown): Promise<unknown> => {
    const response = await server().inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      payload: { documentId: operation.__meta__.hash, variables: variables ?? {} },
    });
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
export const as = (person: Person): Client => client(person.cookie);
/** Acts as someone who is not signed in. */
export const asAnonymous = (): Client => client(undefined);
