import { ActionIcon, Button } from '@mantine/core';
import { LeaveTeamDocument, PutBackOnTeamDocument, RemoveFromTeamDocument } from '@cohortium/schema';
import { IconUserMinus } from '@tabler/icons-react';
import { Name, useT } from '../../shared/i18n/index.ts';
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
    leave: (seat: Seat) => void change(LeaveTeamDocument, { ideaId: idea.id }, answer => answer.leaveTeam, { text: t('join.left'), undo: putBack(seat) }),
  };
}

function Member({ seat, onRemove }: { seat: Seat; onRemove?: (() => void) | undefined }) {
  const t = useT('ideas');
  const { member, skill } = seat;
  if (!member) return null;
  const [cohort] = member.cohorts;
  const part = seat.isAuthor ? t('page.author') : skill && <Name>{skill.name}</Name>;
  return (
    <li className={classes['seat']}>
      <PlainLink to="/people/$id" params={{ id: member.id }} className={classes['person'] ?? ''}>
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
      {onRemove && <ActionIcon aria-label={t('join.remove', { name: member.name })} onClick={onRemove}><IconUserMinus size={20} stroke={1.6} /></ActionIcon>}
    </li>
  );
}

/** Who is on it. */
export function IdeaTeam({ idea }: { idea: WholeIdea }) {
  const t = useT('ideas');
  const viewer = useViewer();
  const { remove, leave } = useTeamChanges(idea);
  const own = idea.team.find(seat => seat.member?.id === viewer?.id);
  return (
    <>
      <ul className={classes['team']}>
        {idea.team.map(seat => <Member key={seat.id} seat={seat} onRemove={idea.viewerCan.lead && !seat.isAuthor && seat !== own ? () => remove(seat) : undefined} />)}
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
