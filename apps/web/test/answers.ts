import { jest } from '@jest/globals';
import type { Operation } from '../src/shared/graphql/index.ts';
import type { Failure } from '@cohortium/contract';

type Answer = (variables: never) => object;

/** What the server refuses an operation with. */
export class Refusal {
  readonly failure: Failure;

  constructor(failure: Failure) {
    this.failure = failure;
  }
}

/**
 * Stands where the network ends: `const network = answers(); network.to(IdeaDocument, () => ({ idea }))`. What no one answers fails, as a
 * server that is not there. `asked` lists the variables of each request.
 */
export function answers() {
  const known = new Map<string, Answer>();
  const log: { hash: string; variables: unknown }[] = [];
  const hashOf = (operation: Operation<unknown, never>): string => String(operation.__meta__?.['hash']);
  const respond = (body: string): object => {
    const { documentId, variables }: { documentId: string; variables: never } = JSON.parse(body);
    log.push({ hash: documentId, variables });
    const answer = known.get(documentId);
    if (!answer) throw new TypeError('Failed to fetch');
    const result = answer(variables);
    return result instanceof Refusal ? { errors: [{ message: result.failure.reason, extensions: result.failure }] } : { data: result };
  };
  Object.defineProperty(globalThis, 'fetch', {
    configurable: true, writable: true,
    value: jest.fn(async (_: unknown, options: { body: string }) => ({ status: 200, ok: true, json: () => Promise.resolve(respond(options.body)) })),
  });
  return {
    to: <Result extends object, Variables>(operation: Operation<Result, Variables>, answer: (variables: Variables) => Result | Refusal) => void known.set(hashOf(operation), answer as Answer),
    asked: <Variables>(operation: Operation<unknown, Variables>): Variables[] => log.filter(({ hash }) => hash === hashOf(operation as Operation<unknown, never>)).map(({ variables }) => variables as Variables),
  };
}
