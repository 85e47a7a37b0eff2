import { AuditLogDocument, ProgrammeTeamDocument, TakeRoleDocument, type ProgrammeTeamQuery } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { execute, patchCached, refresh } from '../../shared/graphql/index.ts';
import { Name, useT, When } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { PlainLink } from '../../shared/ui/links.tsx';
import { undoable } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { teamQuery } from './queries.ts';
import classes from './InvitationList.module.css';

type Held = ProgrammeTeamQuery['programme']['team'][number];

/** Who works for the programme, as what. Roles are given by invitation; here they are taken. */
export function Team({ slug, programmeId }: { slug: string; programmeId: string }) {
  const t = useT('staff');
  const { data: { programme: { team } } } = useSuspenseQuery(teamQuery(slug));
  const lastStaff = team.filter(({ role }) => role === 'STAFF').length === 1;
  return (
    <>
      <p className={classes['count']}>{t('team.lead')}</p>
      <ul className={classes['plain']} aria-label={t('tabs.team')}>
        {team.map(held => <li key={`${held.member.id} ${held.role}`}><TeamRow held={held} programmeId={programmeId} stays={held.role === 'STAFF' && lastStaff} /></li>)}
      </ul>
    </>
  );
}

function TeamRow({ held: { member, role, since }, programmeId, stays }: { held: Held; programmeId: string; stays: boolean }) {
  const t = useT('staff');
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  const take = () => undoable({
    text: t('team.taken', { name: `\u2068${member.name}\u2069` }),
    hide: () => patchCached(queryClient, ProgrammeTeamDocument, answer => ({ ...answer, programme: { ...answer.programme, team: answer.programme.team.filter(one => one.member.id !== member.id || one.role !== role) } })),
    commit: () => orSay(execute(TakeRoleDocument, { programmeId, memberId: member.id, role }).finally(() => refresh(queryClient, ProgrammeTeamDocument, AuditLogDocument))),
  });
  return (
    <div className={classes['row']}>
      <PlainLink to="/people/$id" params={{ id: member.id }} className={classes['person'] ?? ''}><Avatar id={member.id} name={member.name} src={member.avatarUrl} size={36} /> <Name>{member.name}</Name></PlainLink>
      <div>
        <span className={classes['name']}>{t(`role.${role}`)}</span>
        <p className={classes['line']}>{t('team.since')} <When at={since} as="day" /></p>
      </div>
      {stays ? <p className={classes['line']}>{t('team.last')}</p> : <Button variant="subtle" size="sm" mih={44} aria-label={t('team.takeNamed', { name: member.name, role: t(`role.${role}`) })} onClick={take}>{t('team.take')}</Button>}
    </div>
  );
}
