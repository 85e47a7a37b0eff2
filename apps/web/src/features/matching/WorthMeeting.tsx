import { useSuspenseQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { suggestionsShown as shown, worthMeetingQuery } from './queries.ts';
import { SuggestionCard } from './SuggestionCard.tsx';
import { useChoices } from './use-choices.ts';
import classes from './WorthMeeting.module.css';

const reasonsShown = 3;

/** Three people worth meeting, each with the reasons in a sentence. */
export function WorthMeeting() {
  const t = useT('home');
  const { data } = useSuspenseQuery(worthMeetingQuery);
  const choices = useChoices();
  if (!data.worthMeeting.length) return <EmptyState title={t('worth.empty')} text={t('worth.emptyText')} action={<LinkButton to="/profile" variant="light">{t('worth.emptyAction')}</LinkButton>} />;
  return (
    <ul className={classes['cards']}>
      {data.worthMeeting.slice(0, shown).map(suggestion => (
        <li key={suggestion.member.id}><SuggestionCard suggestion={suggestion} choices={choices} reasons={reasonsShown} /></li>
      ))}
    </ul>
  );
}
