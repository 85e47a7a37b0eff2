import './moderation-kinds.ts';
import { AwaitingService } from './awaiting.service.ts';
import { HandService } from './hand.service.ts';
import { ModerationGateway } from './moderation.gateway.ts';
import { ModerationLog } from './moderation-log.ts';
import { ReportFanOut } from './report-fan-out.ts';
import { ReportHandler } from './report-handler.ts';
import { ReportReader } from './report.reader.ts';
import { ReportResolver } from './report.resolver.ts';
import { ReportService } from './report.service.ts';
import { RestraintClock } from './restraint-clock.ts';
import { RestraintService } from './restraint.service.ts';
import { RoomSettingsService } from './settings.service.ts';

/** What moderators do in rooms, and who they hear from. */
export const moderationProviders = [
  ModerationLog, RoomSettingsService, RestraintService, RestraintClock, AwaitingService, HandService, ReportService, ReportHandler, ReportReader, ReportResolver, ReportFanOut, ModerationGateway,
];
