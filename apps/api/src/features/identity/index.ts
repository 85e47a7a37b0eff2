export { AccountEntity } from './account.entity.ts';
export { IdentityModule } from './identity.module.ts';
export { SessionService } from './session.service.ts';
export { ViewerType } from './identity.graphql.ts';
export { viewerShape } from './viewer.reader.ts';
