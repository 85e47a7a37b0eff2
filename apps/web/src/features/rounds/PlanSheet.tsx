import { Button, NativeSelect } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import type { MeetingSheetFragment, RoundsDeskQuery } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Name, Names, useLanguage, useT, When, WhenRange } from '../../shared/i18n/index.ts';
import { Island } from '../../shared/ui/Island.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { draftedQuery, publishedQuery } from './queries.ts';
import classes from './Rounds.module.css';

type Convention = Pick<RoundsDeskQuery['convention'], 'slug' | 'name' | 'timeZone'>;
type Round = MeetingSheetFragment['rounds'][number];
interface Which {
  convention: Convention;
  which: 'published' | 'draft';
}

/** The whole plan, opened when it is asked for: it may hold hundreds of people. */
export function PlanSheet(props: Which) {
  const t = useT('rounds');
  const [open, setOpen] = useState(false);
  return (
    <>
      <div><Button variant="default" mih={44} aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? 'plan.hide' : 'plan.sheet')}</Button></div>
      {open && <Island skeleton={<ListSkeleton of="row" />}>{props.which === 'draft' ? <Drafted {...props} /> : <Published {...props} />}</Island>}
    </>
  );
}

function Drafted({ convention }: Which) {
  const { data } = useSuspenseQuery(draftedQuery(convention.slug));
  return <Sheet convention={convention} rounds={data.convention.meetingRounds?.draft?.rounds ?? []} />;
}

function Published({ convention }: Which) {
  const { data } = useSuspenseQuery(publishedQuery(convention.slug));
  return <Sheet convention={convention} rounds={data.convention.meetingRounds?.published?.rounds ?? []} />;
}

function Sheet({ convention, rounds }: { convention: Convention; rounds: readonly Round[] }) {
  const t = useT('rounds');
  const language = useLanguage();
  const [chosen, setChosen] = useState(rounds.find(({ phase }) => phase !== 'OVER')?.number ?? 1);
  const round = rounds.find(({ number }) => number === chosen) ?? rounds[0];
  const title = (number: number): string => t('sheet.round', { number: formatNumber(number, language) });
  if (!round) return null;
  return (
    <>
      <div className={classes['row']}>
        <NativeSelect size="md" aria-label={t('sheet.chooseRound')} value={String(round.number)} onChange={event => setChosen(Number(event.currentTarget.value))} data={rounds.map(({ number }) => ({ value: String(number), label: title(number) }))} />
        <PrintSheet label={t('plan.print')}>
          <h1><bdi>{convention.name}</bdi></h1>
          {rounds.map(one => <section key={one.id}><h2>{title(one.number)}</h2><Tables round={one} zone={convention.timeZone} /></section>)}
        </PrintSheet>
      </div>
      <Tables round={round} zone={convention.timeZone} className={classes['table'] ?? ''} />
    </>
  );
}

function Tables({ round: { startsAt, endsAt, groups }, zone, className }: { round: Round; zone: string; className?: string }) {
  const t = useT('rounds');
  const language = useLanguage();
  return (
    <>
      <p className={classes['when']}><When at={startsAt} as="weekday" zone={zone} /> · <WhenRange from={startsAt} to={endsAt} as="time" zone={zone} /></p>
      <table className={className}>
        <thead><tr><th scope="col">{t('sheet.place')}</th><th scope="col">{t('sheet.table')}</th><th scope="col">{t('sheet.people')}</th></tr></thead>
        <tbody>
          {groups.map(({ id, place, table, people }) => (
            <tr key={id}><td><Name>{place.name}</Name></td><td>{formatNumber(table, language)}</td><td><Names>{people.map(({ name }) => name)}</Names></td></tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
