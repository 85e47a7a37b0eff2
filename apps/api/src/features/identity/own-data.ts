import { sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';

contributeOwnData(
  {
    name: 'account', tables: ['account'],
    rows: (_, me) => sql`select json_build_object('id', a.id, 'email', a.email, 'emailVerifiedAt', a.email_verified_at, 'language', a.locale, 'timeZone', a.time_zone, 'isAdmin', a.is_admin,
      'hasPassword', a.password_hash is not null, 'createdAt', a.created_at) as row from account a where a.id = ${me}`,
  },
  {
    name: 'sessions', tables: ['session'],
    rows: (_, me) => sql`select json_build_object('device', s.user_agent, 'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at, 'endedAt', s.revoked_at) as row from session s where s.account_id = ${me} order by s.created_at`,
  },
  {
    name: 'mailedLinks', tables: ['identity_token'],
    rows: (_, me) => sql`select json_build_object('purpose', t.purpose, 'email', t.email, 'createdAt', t.created_at, 'expiresAt', t.expires_at, 'usedAt', t.spent_at) as row from identity_token t where t.account_id = ${me} order by t.created_at`,
  },
);
