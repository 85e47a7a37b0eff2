import { Module } from '@nestjs/common';
import { IntroductionsModule } from '../introductions/index.ts';
import { GapReader } from './gap.reader.ts';
import { GapResolver } from './gap.resolver.ts';
import { GapService } from './gap.service.ts';
import { InsightReader } from './insight.reader.ts';
import { InsightResolver } from './insight.resolver.ts';
import { InsightService } from './insight.service.ts';
import { NightlyInsights } from './nightly-insights.ts';
import './own-data.ts';

/** How a programme's network stands and grows, told so that no small group can be made out; and what staff do about its gaps. */
@Module({ imports: [IntroductionsModule], providers: [InsightReader, InsightResolver, InsightService, NightlyInsights, GapReader, GapResolver, GapService], exports: [InsightReader] })
export class InsightsModule {}
