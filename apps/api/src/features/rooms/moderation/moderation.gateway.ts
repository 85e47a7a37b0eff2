import { callHand, decideAwaiting, handleReport, pinMessage, raiseHand, releasePerson, reportAbuse, restrainPerson, setRoom, takeDownMessage, unveilWords, withdrawAwaiting } from '@cohortium/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../kernel/database/database.ts';
import { Realtime } from '../../../kernel/realtime/realtime.ts';
import { AwaitingService } from './awaiting.service.ts';
import { HandService } from './hand.service.ts';
import { ReportHandler } from './report-handler.ts';
import { ReportService } from './report.service.ts';
import { RestraintService } from './restraint.service.ts';
import { RoomSettingsService } from './settings.service.ts';
import { unveil } from './unveil.ts';

/** What moderators say by socket, and what people ask of them. */
@Injectable()
export class ModerationGateway implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
    private readonly settings: RoomSettingsService,
    private readonly restraints: RestraintService,
    private readonly awaiting: AwaitingService,
    private readonly hands: HandService,
    private readonly reports: ReportService,
    private readonly handler: ReportHandler,
  ) {}

  onModuleInit(): void {
    const { realtime } = this;
    realtime.answer('room:set', setRoom, ({ actor }, asked) => this.settings.set(actor, asked));
    realtime.answer('room:pin', pinMessage, ({ actor }, asked) => this.settings.pin(actor, asked));
    realtime.answer('room:takeDown', takeDownMessage, ({ actor }, asked) => this.settings.takeDown(actor, asked));
    realtime.answer('room:restrain', restrainPerson, ({ actor }, asked) => this.restraints.restrain(actor, asked));
    realtime.answer('room:release', releasePerson, ({ actor }, asked) => this.restraints.release(actor, asked));
    realtime.answer('room:decide', decideAwaiting, ({ actor }, asked) => this.awaiting.decide(actor, asked));
    realtime.answer('room:withdraw', withdrawAwaiting, ({ actor }, asked) => this.awaiting.withdraw(actor, asked));
    realtime.answer('room:hand', raiseHand, ({ actor }, asked) => this.hands.raise(actor, asked));
    realtime.answer('room:call', callHand, ({ actor }, asked) => this.hands.call(actor, asked));
    realtime.answer('room:unveil', unveilWords, ({ actor }, asked) => unveil(this.db, actor, asked));
    realtime.answer('room:report', reportAbuse, ({ actor }, asked) => this.reports.report(actor, asked));
    realtime.answer('room:handle', handleReport, ({ actor }, asked) => this.handler.handleInRoom(actor, asked));
  }
}
