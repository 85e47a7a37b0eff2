import { ActionIcon, Button, Menu } from '@mantine/core';
import { LeaveTeamDocument, NameTeamLeadDocument, PutBackOnTeamDocument, RemoveFromTeamDocument } from '@cohortium/schema';
import { IconDotsVertical, IconUserMinus, IconUserStar } from '@tabler/icons-react';
import { Name, useT } from '../../shared/i18n/index.ts';
import { useMeetingLink } from '../../shared/meeting/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { PlainLink } from '../../shared/ui/links.tsx';
import { useViewer } from '../../shared/viewer/index.ts';
import type { WholeIdea } from './queries.ts';
import { useIdeaChange } from './use-idea-change.ts';
import classes from './IdeaTeam.module.css';

type Seat = WholeIdea['team'][number];

/** Takes someone off the team, oneself too, with the way back. */
function useTeamChanges(idea: WholeIdea) {
  const t = useT('ideas');
  const change = useIdeaChange();
  const putBack = (seat: Seat) => () => void change(PutBackOnTeamDocument, { teamMemberId: seat.id }, answer => answer.putBackOnTeam);
  return {
    remove: (seat: Seat) => void change(RemoveFromTeamDocument, { teamMemberId: seat.id }, answer => answer.removeFromTeam, { text: t('join.removed', { name: seat.member?.name ?? '' }), undo: putBack(seat) }),
    lead: (seat: Seat) => void change(NameTeamLeadDocument, { teamMemberId: seat.id, leads: !seat.isLead }, answer => answer.nameTeamLead, {
      text: t(seat.isLead ? 'join.leadsNoMore' : 'join.nowLeads', { name: seat.member?.name ?? '' }),
    }),
    leave: (seat: Seat) => void change(LeaveTeamDocument, { ideaId: idea.id }, answer => answer.leaveTeam, { text: t('join.left'), undo: putBack(seat) }),
  };
}

interface MemberProps {
  seat: Seat;
  /** What the reader may do with that place; nothing without. */
  onRemove?: (() => void) | undefined;
  onLead?: (() => void) | undefined;
}

function SeatMenu({ seat, name, onRemove, onLead }: MemberProps & { name: string }) {
  const t = useT('ideas');
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target><ActionIcon aria-label={t('join.placeOf', { name })}><IconDotsVertical size={20} stroke={1.6} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {onLead && <Menu.Item leftSection={<IconUserStar size={20} stroke={1.6} />} onClick={onLead}>{t(seat.isLead ? 'join.endLead' : 'join.makeLead')}</Menu.Item>}
        {onRemove && <Menu.Item leftSection={<IconUserMinus size={20} stroke={1.6} />} onClick={onRemove}>{t('join.remove', { name })}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

function Member({ seat, onRemove, onLead }: MemberProps) {
  const t = useT('ideas');
  const from = useMeetingLink();
  const { member, skill } = seat;
  if (!member) return null;
  const [cohort] = member.cohorts;
  const role = seat.isAuthor ? t('page.author') : skill && <Name>{skill.name}</Name>;
  const part = seat.isLead && !seat.isAuthor ? <>{role}{role && ' · '}{t('page.leads')}</> : role;
  return (
    <li className={classes['seat']}>
      <PlainLink to="/people/$id" params={{ id: member.id }} {...from} className={classes['person'] ?? ''}>
        <Avatar id={member.id} name={member.name} src={member.avatarUrl} size={40} cohortId={cohort?.id} />
        <span className={classes['words']}>
          <span className={classes['name']}><Name>{member.name}</Name></span>
          <span className={classes['part']}>
            {part}
            {part && cohort && ' · '}
            {cohort && <Name>{cohort.name}</Name>}
          </span>
        </span>
      </PlainLink>
      {(onRemove ?? onLead) && <SeatMenu seat={seat} name={member.name} onRemove={onRemove} onLead={onLead} />}
    </li>
  );
}

/** Who is on it. */
export function IdeaTeam({ idea }: { idea: WholeIdea }) {
  const t = useT('ideas');
  const viewer = useViewer();
  const { remove, lead, leave } = useTeamChanges(idea);
  const own = idea.team.find(seat => seat.member?.id === viewer?.id);
  return (
    <>
      <ul className={classes['team']}>
        {idea.team.map(seat => {
          const others = !seat.isAuthor && seat !== own;
          return <Member key={seat.id} seat={seat} onRemove={others && idea.viewerCan.lead ? () => remove(seat) : undefined} onLead={others && idea.viewerCan.nameLeads ? () => lead(seat) : undefined} />;
        })}
      </ul>
      {own && !own.isAuthor && <Button variant="subtle" size="compact-md" onClick={() => leave(own)}>{t('join.leave')}</Button>}
    </>
  );
}

/** What is missing: the roles with the places that are open. */
export function IdeaRoles({ idea }: { idea: WholeIdea }) {
  const t = useT('ideas');
  if (idea.roles.length === 0) return <p className={classes['quiet']}>{t('page.noRoles')}</p>;
  return (
    <ul className={classes['roles']}>
      {idea.roles.map(role => (
        <li key={role.id} className={classes['role']} data-filled={role.remaining === 0 || undefined}>
          <span className={classes['skill']} data-fits={(role.fitsMe && role.remaining > 0) || undefined}><Name>{role.skill.name}</Name></span>
          <span className={classes['places']}>{role.remaining === 0 ? t('page.filled') : t('page.remaining', { count: role.remaining })}{role.fitsMe && role.remaining > 0 && <> · {t('card.fits')}</>}</span>
          {role.note && <span className={classes['about']} dir="auto">{role.note}</span>}
        </li>
      ))}
    </ul>
  );
}
