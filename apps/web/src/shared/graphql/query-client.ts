import { QueryClient } from '@tanstack/react-query';
import { RequestError } from './request-error.ts';

const seconds = 1000;
const tries = 4;

/** No server answered, or one that is waiting for its database. */
const passes = (error: unknown): boolean => error instanceof RequestError && (error.code === 'NETWORK' || error.code === 'UNAVAILABLE');

/** Only what found nobody at work is tried again; a refusal stays a refusal. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30 * seconds,
        gcTime: 10 * 60 * seconds,
        retry: (failures, error) => passes(error) && failures < tries,
        retryDelay: failures => Math.min(500 * 2 ** failures, 8 * seconds),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
