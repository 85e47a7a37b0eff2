export type { InsightDayType, InsightGroupType, InsightTableType } from './insight.graphql.ts';
export { InsightReader } from './insight.reader.ts';
export { InsightsModule } from './insights.module.ts';
