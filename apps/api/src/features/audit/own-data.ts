import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { auditPolicy } from './audit.policy.ts';

contributeOwnData({
  name: 'acts', tables: ['audit_log'],
  rows: (actor, me) => sql`select json_build_object('act', l.act, 'at', l.at, 'detail', case when ${auditPolicy.sql(actor, 'see', raw('l'))} then l.detail end) as row from audit_log l where l.account_id = ${me} order by l.at`,
});
