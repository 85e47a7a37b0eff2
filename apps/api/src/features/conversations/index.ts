export { ConversationsModule } from './conversations.module.ts';
