import { QueryClient } from '@tanstack/react-query';
import { RequestError } from './request-error.ts';

const seconds = 1000;
const triesOverTheNetwork = 4;

const isNetwork = (error: unknown): boolean => error instanceof RequestError && error.code === 'NETWORK';

/** Only what found no server is tried again; a refusal stays a refusal. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30 * seconds,
        gcTime: 10 * 60 * seconds,
        retry: (failures, error) => isNetwork(error) && failures < triesOverTheNetwork,
        retryDelay: failures => Math.min(500 * 2 ** failures, 8 * seconds),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
