import { useSuspenseQuery } from '@tanstack/react-query';
import { NobodyToMeet } from './NobodyToMeet.tsx';
import { suggestionsShown as shown, worthMeetingQuery } from './queries.ts';
import { SuggestionCard } from './SuggestionCard.tsx';
import { useChoices } from './use-choices.ts';
import classes from './WorthMeeting.module.css';

const reasonsShown = 3;

/** Three people worth meeting, each with the reasons in a sentence. */
export function WorthMeeting() {
  const { data } = useSuspenseQuery(worthMeetingQuery);
  const choices = useChoices();
  if (!data.worthMeeting.length) return <NobodyToMeet />;
  return (
    <ul className={classes['cards']}>
      {data.worthMeeting.slice(0, shown).map(suggestion => (
        <li key={suggestion.member.id}><SuggestionCard suggestion={suggestion} choices={choices} reasons={reasonsShown} /></li>
      ))}
    </ul>
  );
}
