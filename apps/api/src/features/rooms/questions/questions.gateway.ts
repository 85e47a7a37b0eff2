import { askQuestion, moveQuestion, setAsking, upvoteQuestion, withdrawQuestion } from '@cohortium/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Realtime } from '../../../kernel/realtime/realtime.ts';
import { QuestionDesk } from './question-desk.ts';
import './question-kinds.ts';
import { QuestionService } from './question.service.ts';

/** What people say about questions by socket. */
@Injectable()
export class QuestionsGateway implements OnModuleInit {
  constructor(
    private readonly realtime: Realtime,
    private readonly questions: QuestionService,
    private readonly desk: QuestionDesk,
  ) {}

  onModuleInit(): void {
    const { realtime } = this;
    realtime.answer('room:ask', askQuestion, ({ actor }, asked) => this.questions.ask(actor, asked));
    realtime.answer('room:upvote', upvoteQuestion, ({ actor }, vote) => this.questions.upvote(actor, vote));
    realtime.answer('room:question-withdraw', withdrawQuestion, ({ actor }, taken) => this.questions.withdraw(actor, taken));
    realtime.answer('room:question-move', moveQuestion, ({ actor }, move) => this.desk.move(actor, move));
    realtime.answer('room:asking', setAsking, ({ actor }, asking) => this.desk.setAsking(actor, asking));
  }
}
