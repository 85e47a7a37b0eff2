import { CloseButton } from '@mantine/core';
import { DismissSuggestionDocument, RestoreSuggestionDocument, WorthMeetingDocument, type WorthMeetingQuery } from '@cohortium/schema';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { execute, patchCached, refresh } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { Cornered } from '../../shared/ui/Cornered.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { ReasonList } from '../../shared/ui/ReasonList.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { TieButton } from '../connections/index.ts';
import { suggestionsShown as shown, worthMeetingQuery } from './queries.ts';
import { sentencesOf } from './reasons.tsx';
import classes from './WorthMeeting.module.css';

type Suggestion = WorthMeetingQuery['worthMeeting'][number];

const reasonsShown = 3;

/** Waves a suggestion away: at once, remembered, and undone by a press. */
function useDismiss(): (suggestion: Suggestion) => void {
  const t = useT('home');
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  return ({ member: { id: memberId, name } }) => {
    const putBack = patchCached(queryClient, WorthMeetingDocument, answer => ({ ...answer, worthMeeting: answer.worthMeeting.filter(({ member }) => member.id !== memberId) }));
    const dismissed = execute(DismissSuggestionDocument, { memberId });
    orSay(dismissed.catch((failed: unknown) => {
      putBack();
      throw failed;
    }));
    toast(t('worth.dismissed', { name }), () => {
      putBack();
      orSay(dismissed.then(() => execute(RestoreSuggestionDocument, { memberId })).finally(() => refresh(queryClient, WorthMeetingDocument)));
    });
  };
}

/** Three people worth meeting, each with the reasons in a sentence. */
export function WorthMeeting() {
  const t = useT('home');
  const { data } = useSuspenseQuery(worthMeetingQuery);
  const dismiss = useDismiss();
  if (!data.worthMeeting.length) return <EmptyState title={t('worth.empty')} text={t('worth.emptyText')} action={<LinkButton to="/profile" variant="light">{t('worth.emptyAction')}</LinkButton>} />;
  return (
    <ul className={classes['cards']}>
      {data.worthMeeting.slice(0, shown).map(suggestion => (
        <li key={suggestion.member.id}><SuggestionCard suggestion={suggestion} onDismiss={() => dismiss(suggestion)} /></li>
      ))}
    </ul>
  );
}

function SuggestionCard({ suggestion: { member, reasons }, onDismiss }: { suggestion: Suggestion; onDismiss: () => void }) {
  const t = useT('home');
  const waits = member.tie?.state === 'NONE';
  const corner = waits && <CloseButton size={44} iconSize={18} c="inherit" aria-label={t('worth.notNowNamed', { name: member.name })} title={t('worth.notNow')} onClick={onDismiss} />;
  // What the reasons say of offers need not be listed again.
  return (
    <Cornered corner={corner}>
      <PersonCard person={{ ...member, offers: [] }} actions={<TieButton member={member} />}>
        <ReasonList reasons={sentencesOf(reasons).slice(0, reasonsShown)} />
      </PersonCard>
    </Cornered>
  );
}
