import type { InvitationContent } from './types.ts';

/** What the manager of Digital Leaders finds on the staff page: invitations accepted, waiting, run out and revoked. */
export const invitations: InvitationContent[] = [
  { email: 'shaked-amrani@nahal-dolev.example.org', name: 'שקד אמרני', cohort: 'dl-now', locale: 'he', sentDaysAgo: 72, state: 'ACCEPTED', by: 'daniel-aviram', account: 'shaked-amrani' },
  { email: 'yonatan-weil@public-health.example.org', name: 'יונתן וייל', cohort: 'dl-now', locale: 'he', sentDaysAgo: 72, state: 'ACCEPTED', by: 'daniel-aviram', account: 'yonatan-weil' },
  { email: 'hanin-farah@ayn-al-lawz.example.org', name: 'حنين فرح', cohort: 'dl-now', locale: 'he', sentDaysAgo: 72, state: 'ACCEPTED', by: 'sivan-dekel', account: 'hanin-farah' },
  { email: 'amit-rozen@coast-and-rivers.example.org', name: 'עמית רוזן', cohort: 'dl-now', locale: 'he', sentDaysAgo: 71, state: 'ACCEPTED', by: 'daniel-aviram', account: 'amit-rozen' },
  { email: 'gilad-perlman@maagal.example.org', name: 'גלעד פרלמן', cohort: 'dl-now', locale: 'he', sentDaysAgo: 71, state: 'ACCEPTED', by: 'sivan-dekel', account: 'gilad-perlman' },
  { email: 'inbal.sror@employment-agency.example.org', name: 'ענבל סרור', cohort: 'dl-now', locale: 'he', sentDaysAgo: 2, state: 'WAITING', by: 'daniel-aviram' },
  { email: 'george.nasrallah@bustan.example.org', name: 'جورج نصر الله', cohort: 'dl-now', locale: 'he', sentDaysAgo: 1, state: 'WAITING', by: 'sivan-dekel' },
  { email: 'helena.brandt@digital-authority.example.org', name: 'Helena Brandt', cohort: 'dl-now', locale: 'en', sentDaysAgo: 1, state: 'WAITING', by: 'daniel-aviram' },
  { email: 'itzik.vardi@givat-alon.example.org', name: 'איציק ורדי', cohort: 'dl-2021', locale: 'he', sentDaysAgo: 40, state: 'EXPIRED', by: 'daniel-aviram' },
  { email: 'mira.toledano@schools.example.org', name: 'מירה טולדנו', cohort: 'dl-now', locale: 'he', sentDaysAgo: 20, state: 'REVOKED', by: 'sivan-dekel' },
];
