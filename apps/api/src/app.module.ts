import { Module } from '@nestjs/common';
import { AuditModule as AuditKernelModule } from './kernel/audit/audit.module.ts';
import { ConfigModule } from './kernel/config/config.module.ts';
import { DatabaseModule } from './kernel/database/database.module.ts';
import { GraphQLModule } from './kernel/graphql/graphql.module.ts';
import { FilesModule } from './kernel/files/files.module.ts';
import { HealthModule } from './kernel/health/health.module.ts';
import { LoggingModule } from './kernel/http/logging.module.ts';
import { InstallationModule } from './kernel/installation/installation.module.ts';
import { LimitsModule } from './kernel/limits/limits.module.ts';
import { MailModule } from './kernel/mail/mail.module.ts';
import { ExchangeModule } from './features/exchange/index.ts';
import { AsksModule } from './features/asks/index.ts';
import { AuditModule } from './features/audit/index.ts';
import { ConversationsModule } from './features/conversations/index.ts';
import { ConnectionsModule } from './features/connections/index.ts';
import { ConventionsModule } from './features/conventions/index.ts';
import { IdeasModule } from './features/ideas/index.ts';
import { RealtimeModule } from './kernel/realtime/realtime.module.ts';
import { IdentityModule } from './features/identity/index.ts';
import { IntroductionsModule } from './features/introductions/index.ts';
import { InsightsModule } from './features/insights/index.ts';
import { TalksModule } from './features/talks/index.ts';
import { InvitationsModule } from './features/invitations/index.ts';
import { LoungesModule } from './features/lounges/index.ts';
import { MatchingModule } from './features/matching/index.ts';
import { MembersModule } from './features/members/index.ts';
import { NetworkModule } from './features/network/index.ts';
import { NotificationsModule } from './features/notifications/index.ts';
import { OrganisationsModule } from './features/organisations/index.ts';
import { ProgrammesModule } from './features/programmes/index.ts';
import { RoomsModule } from './features/rooms/index.ts';
import { SavedSearchesModule } from './features/saved-searches/index.ts';
import { SearchModule } from './features/search/index.ts';
import { RoundsModule } from './features/rounds/index.ts';
import { SecondmentsModule } from './features/secondments/index.ts';
import { SkillsModule } from './features/skills/index.ts';
import { ThingsModule } from './features/things/index.ts';
import { PersonasModule } from './demo/personas/personas.module.ts';

/** The server: machinery first, then the features. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule,
    AuditKernelModule,
    GraphQLModule,
    FilesModule,
    HealthModule,
    InstallationModule,
    LimitsModule,
    MailModule,
    IdentityModule,
    ProgrammesModule,
    OrganisationsModule,
    SkillsModule,
    MembersModule,
    RoomsModule,
    LoungesModule,
    ConnectionsModule,
    ConversationsModule,
    IntroductionsModule,
    TalksModule,
    IdeasModule,
    ConventionsModule,
    ThingsModule,
    MatchingModule,
    SavedSearchesModule,
    NetworkModule,
    InsightsModule,
    RoundsModule,
    SecondmentsModule,
    AsksModule,
    NotificationsModule,
    AuditModule,
    ExchangeModule,
    SearchModule,
    ConfigModule, LoggingModule, DatabaseModule, GraphQLModule, HealthModule, RealtimeModule,
    IdentityModule, ProgrammesModule, OrganisationsModule, SkillsModule, MembersModule,
    RoomsModule, LoungesModule,
    InvitationsModule,
    PersonasModule,
  ],
})
export class AppModule {}
