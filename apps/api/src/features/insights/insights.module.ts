import { Module } from '@nestjs/common';
import { InsightReader } from './insight.reader.ts';
import { InsightResolver } from './insight.resolver.ts';
import { InsightService } from './insight.service.ts';
import { NightlyInsights } from './nightly-insights.ts';
import './own-data.ts';

/** How a programme's network stands and grows, told so that no small group can be made out; and what staff do about its gaps. */
@Module({ providers: [InsightReader, InsightResolver, InsightService, NightlyInsights], exports: [InsightReader] })
export class InsightsModule {}
