import { formatDate } from '@cohortium/i18n';
import type { TalkPartsFragment } from '@cohortium/schema';
import { Anchor, Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { Name, Sentence, useLanguage, useT, When, WhenRange } from '../../shared/i18n/index.ts';
import { TextLink } from '../../shared/ui/links.tsx';
import { TalkButton, type TalkWith } from './TalkButton.tsx';
import { useTalks } from './use-talks.ts';
import classes from './Talks.module.css';

type State = 'offeredByMe' | 'offeredByThem' | 'offeredMove' | 'offeredMoveByMe' | 'othersAskedByMe' | 'othersAsked' | 'passed' | 'agreed';

/** How it stands, for the reader. */
function stateOf({ state, slots, offeredByMe, othersAsked, waitsForMe }: TalkPartsFragment): State {
  const isAgreed = state === 'AGREED';
  if (slots.length) return isAgreed ? (offeredByMe ? 'offeredMoveByMe' : 'offeredMove') : (offeredByMe ? 'offeredByMe' : 'offeredByThem');
  if (isAgreed) return 'agreed';
  if (othersAsked) return waitsForMe ? 'othersAsked' : 'othersAskedByMe';
  return 'passed';
}

const endOf = ({ minutes }: TalkPartsFragment, start: string): Date => new Date(new Date(start).getTime() + minutes * 60_000);

/** A talk: with whom and when, or which times are offered; and what can be done about it. `plain` where the other is plain to see; `brief` for an answer alone. */
export function TalkCard({ talk, plain = false, brief = false }: { talk: TalkPartsFragment; plain?: boolean; brief?: boolean }) {
  const t = useT('talks');
  const { other, startsAt, slots, offeredByMe, minutes, note, place } = talk;
  if (!other) return null;
  const state = stateOf(talk);
  const person = <TextLink to="/people/$id" params={{ id: other.id }} fw={600} c="inherit"><Name>{other.name}</Name></TextLink>;
  return (
    <article className={classes['card']}>
      <div className={classes['words']}>
        {!plain && <h3 className={classes['title']}><Sentence parts={{ name: person }} text={marks => t('state.with', marks)} /></h3>}
        {startsAt && <p className={classes['when']}><WhenRange from={startsAt} to={endOf(talk, startsAt)} as="dateTime" /> <span className={classes['soft']}>(<When at={startsAt} as="relative" />)</span></p>}
        <p className={classes['soft']}><Sentence parts={{ name: <Name>{other.name}</Name> }} text={marks => t(`state.${state}`, marks)} /> · {t('minutes', { count: minutes })}</p>
        {note && <p dir="auto" className={classes['note']}>{note}</p>}
        {place && <p dir="auto" className={classes['note']}><Place place={place} /></p>}
      </div>
      {slots.length > 0 && (offeredByMe ? <Offered talk={talk} /> : <Choose talk={talk} other={other} />)}
      {!(brief && state === 'offeredByThem') && <Rest talk={talk} other={other} state={state} />}
    </article>
  );
}

/** A link is one, anything else is words. */
function Place({ place }: { place: string }) {
  return /^https:\/\/\S+$/i.test(place) ? <Anchor href={place} target="_blank" rel="noreferrer noopener">{place}</Anchor> : <bdi>{place}</bdi>;
}

function Offered({ talk: { slots } }: { talk: TalkPartsFragment }) {
  return <ul className={classes['times']}>{slots.map(slot => <li key={slot} className={classes['offered']}><When at={slot} as="shortWeekday" /> <When at={slot} as="dateTime" /></li>)}</ul>;
}

/** The times that can be taken: one press each. */
function Choose({ talk, other }: { talk: TalkPartsFragment; other: TalkWith }) {
  const t = useT('talks');
  const language = useLanguage();
  const { take, askOthers } = useTalks();
  return (
    <div className={classes['times']}>
      {talk.slots.map(slot => (
        <Button key={slot} variant="light" mih={44} aria-label={t('action.takeNamed', { time: `${formatDate(slot, language, 'shortWeekday')} ${formatDate(slot, language, 'dateTime')}`, name: other.name })} onClick={() => take(talk, slot)}><span><When at={slot} as="shortWeekday" /> <When at={slot} as="dateTime" /></span></Button>
      ))}
      <Button variant="subtle" mih={44} aria-label={t('action.othersNamed', { name: other.name })} onClick={() => askOthers(talk)}>{t('action.others')}</Button>
    </div>
  );
}

function Rest({ talk, other, state }: { talk: TalkPartsFragment; other: TalkWith; state: State }) {
  const t = useT('talks');
  const { cancel } = useTalks();
  const { id, startsAt } = talk;
  const named = { name: other.name };
  const offersOthers = state === 'othersAsked' || state === 'passed' || state === 'offeredByThem';
  const ends = startsAt ? { text: t('action.end'), label: t('action.endNamed', named) } : { text: t('action.takeBack'), label: t('action.takeBackNamed', named) };
  return (
    <div className={classes['times']}>
      {offersOthers && <TalkButton member={other} talkId={id} variant="default" text={t('action.offerOthers')} label={t('action.offerOthersNamed', named)} />}
      {state === 'agreed' && <Button component="a" href={`/talks/${id}/invitation.ics`} download="invitation.ics" variant="default" leftSection={<IconCalendarDown size={20} stroke={1.6} aria-hidden />} aria-label={t('action.fileNamed', named)}>{t('action.file')}</Button>}
      {(state === 'agreed' || state === 'offeredMoveByMe') && <TalkButton member={other} talkId={id} variant="subtle" text={t('action.move')} label={t('action.moveNamed', named)} icon={null} />}
      {state !== 'offeredByThem' && <Button variant="subtle" color="gray" aria-label={ends.label} onClick={() => cancel(talk)}>{ends.text}</Button>}
    </div>
  );
}
