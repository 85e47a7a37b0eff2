import { Module } from '@nestjs/common';
import { ExchangeController } from './exchange.controller.ts';
import { OwnDataService } from './own-data.service.ts';
import { PeopleExportService } from './people-export.service.ts';

/** What people take along from here. Stands above all features: it reads what they contribute. */
@Module({ controllers: [ExchangeController], providers: [OwnDataService, PeopleExportService] })
export class ExchangeModule {}
