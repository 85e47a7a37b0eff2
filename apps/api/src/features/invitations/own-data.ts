import { raw, sql } from '../../kernel/database/sql.ts';
import { contributeOwnData } from '../../kernel/export/own-data.ts';
import { nameOf } from '../members/index.ts';
import { invitationPolicy } from './invitation.policy.ts';

contributeOwnData(
  {
    name: 'invitationsToMe', tables: ['invitation'],
    rows: (actor, me) => sql`select json_build_object('programme', (select said(p.name, ${actor.locale}) from programme p where p.id = i.programme_id), 'cohort', (select said(c.name, ${actor.locale}) from cohort c where c.id = i.cohort_id),
        'role', i.role, 'email', i.email, 'name', i.name, 'invitedBy', ${nameOf(actor, raw('i.invited_by'))}, 'createdAt', i.created_at, 'acceptedAt', i.accepted_at) as row
      from invitation i where i.account_id = ${me} or i.email = (select a.email from account a where a.id = ${me}) order by i.created_at`,
  },
  {
    // Addresses of others are the programme's: only its staff take them along, as they see them.
    name: 'invitationsByMe', tables: ['invitation'],
    rows: (actor, me) => sql`select json_build_object('programme', (select said(p.name, ${actor.locale}) from programme p where p.id = i.programme_id),
        'email', case when ${invitationPolicy.sql(actor, 'see', raw('i'))} then i.email end, 'createdAt', i.created_at) as row from invitation i where i.invited_by = ${me} order by i.created_at`,
  },
);
