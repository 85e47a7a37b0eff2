import { Button } from '@mantine/core';
import { AcceptJoinRequestDocument, DeclineJoinRequestDocument, ReopenJoinRequestDocument, type JoinRequestLineFragment } from '@cohortium/schema';
import { useState, type ReactNode } from 'react';
import { Trans } from 'react-i18next';
import { Name, useT, When } from '../../shared/i18n/index.ts';
import { useMeetingLink } from '../../shared/meeting/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { RoleLine } from '../../shared/ui/PersonCard.tsx';
import { useIdeaChange } from './use-idea-change.ts';
import classes from './JoinRequests.module.css';

/** Accepts or declines, with the way back for as long as the toast stands. */
function useDecide({ id, member }: JoinRequestLineFragment) {
  const t = useT('ideas');
  const change = useIdeaChange();
  const name = member?.name ?? t('card.formerMember');
  const undo = () => void change(ReopenJoinRequestDocument, { id }, answer => answer.reopenJoinRequest);
  return {
    accept: () => change(AcceptJoinRequestDocument, { id }, answer => answer.acceptJoinRequest, { text: t('join.accepted', { name }), undo }),
    decline: () => change(DeclineJoinRequestDocument, { id }, answer => answer.declineJoinRequest, { text: t('join.wasDeclined', { name }), undo }),
  };
}

/** One request: who, for which role, what they wrote, and the two answers. */
export function JoinRequest({ request, about }: { request: JoinRequestLineFragment; about?: ReactNode }) {
  const t = useT('ideas');
  const from = useMeetingLink();
  const [deciding, setDeciding] = useState(false);
  const { accept, decline } = useDecide(request);
  const decide = async (how: () => Promise<boolean>) => {
    setDeciding(true);
    await how();
    setDeciding(false);
  };
  const { member, role } = request;
  if (!member) return null;
  return (
    <article className={classes['request']}>
      <Avatar id={member.id} name={member.name} src={member.avatarUrl} size={44} cohortId={member.cohorts[0]?.id} />
      <div className={classes['words']}>
        <h3 className={classes['name']}><TextLink to="/people/$id" params={{ id: member.id }} {...from}><Name>{member.name}</Name></TextLink></h3>
        <p className={classes['line']}><RoleLine person={member} /></p>
        <p className={classes['line']}>{about ?? <Trans t={t} i18nKey="join.wants" components={{ skill: <Name>{role.skill.name}</Name> }} />} · <When at={request.requestedAt} as="relative" /></p>
        {request.note && <p className={classes['note']} dir="auto">{request.note}</p>}
        <div className={classes['actions']}>
          <Button variant="light" disabled={deciding || role.remaining === 0} onClick={() => void decide(accept)}>{t('join.accept')}</Button>
          <Button variant="default" disabled={deciding} onClick={() => void decide(decline)}>{t('join.decline')}</Button>
        </div>
      </div>
    </article>
  );
}
