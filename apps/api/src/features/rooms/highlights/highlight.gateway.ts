import { decideHighlight, markHighlight, withdrawHighlight } from '@cohortium/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Realtime } from '../../../kernel/realtime/realtime.ts';
import { HighlightService } from './highlight.service.ts';

/** What people say to a room about what matters in it. */
@Injectable()
export class HighlightGateway implements OnModuleInit {
  constructor(
    private readonly realtime: Realtime,
    private readonly highlights: HighlightService,
  ) {}

  onModuleInit(): void {
    this.realtime.answer('room:mark', markHighlight, ({ actor }, given) => this.highlights.mark(actor, given));
    this.realtime.answer('room:decide-highlight', decideHighlight, ({ actor }, given) => this.highlights.decide(actor, given));
    this.realtime.answer('room:withdraw-highlight', withdrawHighlight, ({ actor }, given) => this.highlights.withdraw(actor, given));
  }
}
