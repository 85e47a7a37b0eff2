import { sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';

contributeOwnData(
  {
    name: 'registrations', tables: ['registration'],
    rows: ({ locale }, me) => sql`select json_build_object('convention', said(c.name, ${locale}), 'attendance', r.attendance, 'registeredAt', r.registered_at, 'cancelledAt', r.cancelled_at, 'checkedInAt', r.checked_in_at) as row
      from registration r join convention c on c.id = r.convention_id where r.member_id = ${me} order by r.registered_at`,
  },
  {
    name: 'sessionParts', tables: ['session_role'],
    rows: ({ locale }, me) => sql`select json_build_object('session', said(s.title, ${locale}), 'role', sr.role) as row from session_role sr join convention_session s on s.id = sr.session_id where sr.member_id = ${me} order by s.starts_at, sr.role`,
  },
);
