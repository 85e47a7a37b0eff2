import { QuestionDesk } from './question-desk.ts';
import { QuestionService } from './question.service.ts';
import { QuestionsGateway } from './questions.gateway.ts';

export const questionProviders = [QuestionService, QuestionDesk, QuestionsGateway];
