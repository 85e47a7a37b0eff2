import type { IdeaCardFragment } from '@cohortium/schema';
import { formatNumber } from '@cohortium/i18n';
import { IconHeart, IconHeartFilled, IconLock, IconMessageCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Trans } from 'react-i18next';
import { Name, useLanguage, useT, When } from '../../shared/i18n/index.ts';
import { CohortBadge } from '../../shared/ui/CohortBadge.tsx';
import { SkillList } from '../../shared/ui/SkillList.tsx';
import { Faces } from './Faces.tsx';
import { Stage } from './Stage.tsx';
import classes from './IdeaCard.module.css';

interface IdeaCardProps {
  idea: IdeaCardFragment;
  /** Heading level within the page's outline. */
  level?: 2 | 3;
  /** Why it is shown to this reader. */
  reason?: ReactNode;
}

function Counts({ idea }: { idea: IdeaCardFragment }) {
  const t = useT('ideas');
  const language = useLanguage();
  const { supporterCount, commentCount } = idea;
  const Heart = idea.isSupporting ? IconHeartFilled : IconHeart;
  return (
    <p className={classes['counts']}>
      {idea.audience === 'COHORT' && <span><IconLock size={16} stroke={1.6} aria-hidden /> {t('card.cohortOnly')}</span>}
      {supporterCount > 0 && <span><Heart size={16} stroke={1.6} aria-hidden /> {t('card.supporters', { count: supporterCount, number: formatNumber(supporterCount, language) })}</span>}
      {commentCount > 0 && <span><IconMessageCircle size={16} stroke={1.6} aria-hidden /> {t('card.comments', { count: commentCount, number: formatNumber(commentCount, language) })}</span>}
    </p>
  );
}

/** An idea among others: the problem first, then who is on it and what is missing. The whole card leads to its page. */
export function IdeaCard({ idea, level = 2, reason }: IdeaCardProps) {
  const t = useT('ideas');
  const Heading = level === 2 ? 'h2' : 'h3';
  const team = idea.team.flatMap(seat => (seat.member ? [seat.member] : []));
  const open = idea.roles.filter(role => role.remaining > 0);
  return (
    <article className={classes['card']}>
      <p className={classes['top']}><Stage stage={idea.stage} /><CohortBadge cohort={idea.cohort} /></p>
      <Heading className={classes['title']} lang={idea.lang} dir="auto">
        <Link to="/ideas/$id" params={{ id: idea.id }} className="whole">{idea.title}</Link>
      </Heading>
      <p className={classes['problem']} lang={idea.lang} dir="auto">{idea.problem}</p>
      {reason && <p className={classes['reason']}>{reason}</p>}
      <p className={classes['people']}>
        <Faces people={team} />
        <span>
          {idea.author ? <Trans t={t} i18nKey="card.by" components={{ name: <Name>{idea.author.name}</Name> }} /> : t('card.formerMember')}
          {' · '}<When at={idea.createdAt} as="relative" />
          {team.length > 1 && <> · {t('card.team', { count: team.length })}</>}
        </span>
      </p>
      {open.length > 0 && (
        <div className={classes['roles']}>
          <span className={classes['label']}>{t('card.looksFor')}</span>
          <SkillList skills={open.map(role => role.skill)} show={3} fitting={new Set(open.filter(role => role.fitsMe).map(role => role.skill.id))} />
        </div>
      )}
      <Counts idea={idea} />
    </article>
  );
}
