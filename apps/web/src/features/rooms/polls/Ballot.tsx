import { pollLimits } from '@cohortium/contract';
import { Button, Checkbox, Radio, UnstyledButton } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { useState } from 'react';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { ranked, type ShownPoll } from './shown-polls.ts';
import classes from './Polls.module.css';

interface ChoiceProps {
  poll: ShownPoll;
  choices: readonly number[];
  onChange: (choices: number[]) => void;
}

const marks = Array.from({ length: pollLimits.scale }, (_, at) => at + 1);

function OneOf({ poll, choices, onChange }: ChoiceProps) {
  return (
    <Radio.Group value={String(choices[0] ?? '')} onChange={value => onChange([Number(value)])} aria-label={poll.question}>
      {poll.options.map((option, at) => <Radio key={option} className={classes['option']} value={String(at + 1)} label={<span dir="auto">{option}</span>} />)}
    </Radio.Group>
  );
}

function AnyOf({ poll, choices, onChange }: ChoiceProps) {
  return (
    <Checkbox.Group value={choices.map(String)} onChange={values => onChange(values.map(Number).toSorted((one, other) => one - other))} aria-label={poll.question}>
      {poll.options.map((option, at) => <Checkbox key={option} className={classes['option']} value={String(at + 1)} label={<span dir="auto">{option}</span>} />)}
    </Checkbox.Group>
  );
}

/** Tapped in order: each tap gives the next place, another takes it back. */
function InOrder({ poll, choices, onChange }: ChoiceProps) {
  const t = useT('polls');
  const language = useLanguage();
  return (
    <ul className={classes['ranks']} aria-label={poll.question}>
      {poll.options.map((option, at) => {
        const place = choices.indexOf(at + 1) + 1;
        const number = formatNumber(place, language);
        return (
          <li key={option}>
            <UnstyledButton className={classes['rank']} aria-pressed={place > 0} aria-label={place ? t('vote.rank', { number, option }) : t('vote.unranked', { option })} onClick={() => onChange(ranked(choices, at + 1))}>
              <span className={classes['place']} aria-hidden>{place ? number : ''}</span><span dir="auto">{option}</span>
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}

function Scale({ poll, choices, onChange }: ChoiceProps) {
  const t = useT('polls');
  const language = useLanguage();
  return (
    <Radio.Group value={String(choices[0] ?? '')} onChange={value => onChange([Number(value)])} aria-label={poll.question}>
      <div className={classes['scale']}>{marks.map(mark => <Radio key={mark} value={String(mark)} labelPosition="left" label={<><span aria-hidden>{formatNumber(mark, language)}</span><span className="unseen">{t('vote.mark', { number: formatNumber(mark, language) })}</span></>} />)}</div>
    </Radio.Group>
  );
}

const ways = { SINGLE: OneOf, SEVERAL: AnyOf, RANKED: InOrder, SCALE: Scale } as const;

/** Where one votes, or changes one's vote. */
export function Ballot({ poll, onVote, onCancel }: { poll: ShownPoll; onVote: (choices: number[]) => void; onCancel?: () => void }) {
  const t = useT('polls');
  const [choices, setChoices] = useState<number[]>([...poll.choices]);
  const Way = ways[poll.pollKind];
  return (
    <form className={classes['ballot']} onSubmit={event => { event.preventDefault(); onVote(choices); }}>
      <p className={classes['hint']}>{t(`hint.${poll.pollKind}`)} {t(poll.isAnonymous ? 'secrecy.anonymous' : 'secrecy.open')}</p>
      <Way poll={poll} choices={choices} onChange={setChoices} />
      <div className={classes['buttons']}>
        <Button type="submit" variant="light" mih={44} disabled={!choices.length}>{t(poll.choices.length ? 'vote.change' : 'vote.send')}</Button>
        {poll.choices.length > 0 && <Button variant="subtle" mih={44} onClick={() => onVote([])}>{t('vote.takeBack')}</Button>}
        {onCancel && <Button variant="subtle" color="gray" mih={44} onClick={onCancel}>{t('common:action.cancel')}</Button>}
      </div>
    </form>
  );
}
