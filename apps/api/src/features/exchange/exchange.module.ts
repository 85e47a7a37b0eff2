import { Module } from '@nestjs/common';
import { InsightsModule } from '../insights/index.ts';
import { ExchangeController } from './exchange.controller.ts';
import { InsightsExportService } from './insights-export.service.ts';
import { OwnDataService } from './own-data.service.ts';
import { PeopleExportService } from './people-export.service.ts';

/** What people take along from here. Stands above all features: it reads what they contribute. */
@Module({ imports: [InsightsModule], controllers: [ExchangeController], providers: [OwnDataService, PeopleExportService, InsightsExportService] })
export class ExchangeModule {}
