import { ActionIcon, CloseButton, Menu } from '@mantine/core';
import type { SuggestionCardFragment } from '@cohortium/schema';
import { IconDots, IconUserHeart, IconUserX } from '@tabler/icons-react';
import { useT } from '../../shared/i18n/index.ts';
import { Cornered } from '../../shared/ui/Cornered.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { ReasonList } from '../../shared/ui/ReasonList.tsx';
import { TieButton } from '../connections/index.ts';
import { useIntroduceItem } from '../introductions/index.ts';
import { sentencesOf } from './reasons.tsx';
import type { Choices } from './use-choices.ts';
import classes from './WorthMeeting.module.css';

interface SuggestionCardProps {
  suggestion: SuggestionCardFragment;
  choices: Choices;
  /** How many reasons are told. */
  reasons: number;
  /** Of the name's heading. */
  level?: 2 | 3;
}

/** Someone worth meeting, with the reasons in sentences, and what can be said of the suggestion. */
export function SuggestionCard({ suggestion, choices, reasons, level = 3 }: SuggestionCardProps) {
  const t = useT('home');
  const { member } = suggestion;
  const waits = member.tie?.state === 'NONE';
  const corner = waits && <CloseButton size={44} iconSize={18} c="inherit" aria-label={t('worth.notNowNamed', { name: member.name })} title={t('worth.notNow')} onClick={() => choices.dismiss(suggestion, false)} />;
  // What the reasons say of offers need not be listed again.
  return (
    <Cornered corner={corner}>
      <PersonCard person={{ ...member, offers: [] }} level={level} actions={<span className={classes['actions']}><TieButton member={member} />{waits && <MoreChoices suggestion={suggestion} choices={choices} />}</span>}>
        <ReasonList reasons={sentencesOf(suggestion.reasons).slice(0, reasons)} />
      </PersonCard>
    </Cornered>
  );
}

function MoreChoices({ suggestion, choices }: Pick<SuggestionCardProps, 'suggestion' | 'choices'>) {
  const t = useT('home');
  const { isLiked, member } = suggestion;
  const { name } = member;
  const introduce = useIntroduceItem(member);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('worth.choices', { name })}><IconDots size={20} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconUserHeart size={18} />} role="menuitemcheckbox" aria-checked={isLiked} onClick={() => choices.like(suggestion)}>{t(isLiked ? 'worth.moreOn' : 'worth.more')}</Menu.Item>
          <Menu.Item leftSection={<IconUserX size={18} />} onClick={() => choices.dismiss(suggestion, true)}>{t('worth.never')}</Menu.Item>
          {introduce.item}
        </Menu.Dropdown>
      </Menu>
      {introduce.dialog}
    </>
  );
}
