import { askTally, castVote, openPoll, pollAct } from '@cohortium/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Realtime } from '../../../kernel/realtime/realtime.ts';
import './poll-kinds.ts';
import { PollLog } from './poll-log.ts';
import { PollService } from './poll.service.ts';

/** What people say about polls by socket. */
@Injectable()
export class PollsGateway implements OnModuleInit {
  constructor(
    private readonly realtime: Realtime,
    private readonly polls: PollService,
    private readonly log: PollLog,
  ) {}

  onModuleInit(): void {
    const { realtime } = this;
    realtime.answer('room:poll', openPoll, ({ actor }, poll) => this.polls.open(actor, poll));
    realtime.answer('room:vote', castVote, ({ actor }, vote) => this.polls.vote(actor, vote));
    realtime.answer('room:poll-close', pollAct, ({ actor }, poll) => this.polls.close(actor, poll));
    realtime.answer('room:poll-remove', pollAct, ({ actor }, poll) => this.polls.remove(actor, poll));
    realtime.answer('room:tally', askTally, ({ actor }, asked) => this.log.tally(actor.accountId, asked));
  }
}
