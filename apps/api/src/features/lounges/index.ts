export { LoungeService } from './lounge.service.ts';
export { LoungesModule } from './lounges.module.ts';
