export { ConversationService } from './conversation.service.ts';
export { ConversationsModule } from './conversations.module.ts';
