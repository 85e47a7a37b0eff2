import { PollCloser } from './poll-closer.ts';
import { PollLog } from './poll-log.ts';
import { PollService } from './poll.service.ts';
import { PollsGateway } from './polls.gateway.ts';
import { PollsResolver } from './polls.resolver.ts';

export const pollProviders = [PollService, PollLog, PollCloser, PollsGateway, PollsResolver];
