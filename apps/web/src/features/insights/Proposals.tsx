import { Button, Checkbox, Textarea } from '@mantine/core';
import { AuditLogDocument, GapProposalsDocument, GapsDocument, IntroduceAcrossGapDocument, type GapProposalsQuery, type InsightKind } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { formatNumber, languageName } from '@cohortium/i18n';
import { useState } from 'react';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { Name, useLanguage, useReasonText, useT } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { PlainLink } from '../../shared/ui/links.tsx';
import { RoleLine } from '../../shared/ui/PersonCard.tsx';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { proposalsQuery } from './queries.ts';
import type { Group } from './told.ts';
import classes from './Insights.module.css';

type Proposal = GapProposalsQuery['gapProposals'][number];
const keyOf = ({ one, other }: Proposal): string => `${one.id} ${other.id}`;
/** As many characters as the contract lets an introduction have; spelled out, since its schemas would weigh on the page. */
const longest = 600;
/** So many may be introduced in a day. */
const usual = 3;

interface ProposalsProps {
  programmeId: string;
  gap: { kind: InsightKind; one: Group; other: Group };
  names: { one: string; other: string };
  onSent: () => void;
}

/** Whom to introduce across a gap, and why; staff choose, say why, and send. */
export function Proposals({ programmeId, gap: { kind, one, other }, names, onSent }: ProposalsProps) {
  const t = useT('insights');
  const language = useLanguage();
  const reasonText = useReasonText();
  const gap = { programmeId, kind, one: one.keys, other: other.keys };
  const { data: { gapProposals: proposals } } = useSuspenseQuery(proposalsQuery(gap));
  const [chosen, setChosen] = useState<readonly string[]>(proposals.slice(0, usual).map(keyOf));
  const [words, setWords] = useState(t('propose.noteDefault'));
  const counted = (count: number) => ({ count, number: formatNumber(count, language) });
  const send = useGqlMutation(IntroduceAcrossGapDocument, {
    refreshes: [GapsDocument, GapProposalsDocument, AuditLogDocument],
    onDone: (_, { input }) => {
      toast(t('propose.sentToast', counted(input.pairs.length)));
      onSent();
    },
    onFailed: ({ reason, args }) => toastError(reasonText(reason, args)),
  });
  if (proposals.length === 0) return <p className={classes['soft']}>{t('propose.none')}</p>;
  const pairs = proposals.filter(proposal => chosen.includes(keyOf(proposal)));
  return (
    <form className={classes['propose']} aria-label={t('propose.title', names)} onSubmit={event => {
      event.preventDefault();
      if (pairs.length > 0) send.mutate({ input: { ...gap, pairs: pairs.map(pair => ({ oneId: pair.one.id, otherId: pair.other.id })), words } });
    }}>
      <p className={classes['lead']}>{t('propose.lead')}</p>
      <ul className={classes['rows']}>
        {proposals.map(proposal => (
          <li key={keyOf(proposal)} className={classes['pair']}>
            <Checkbox size="md" aria-label={t('propose.choose', { one: proposal.one.name, other: proposal.other.name })} checked={chosen.includes(keyOf(proposal))}
              onChange={event => setChosen(event.currentTarget.checked ? [...chosen, keyOf(proposal)] : chosen.filter(key => key !== keyOf(proposal)))} />
            <Pair proposal={proposal} />
          </li>
        ))}
      </ul>
      <Textarea label={t('propose.note')} description={t('propose.noteHint')} value={words} maxLength={longest} required autosize minRows={2} onChange={event => setWords(event.currentTarget.value)} />
      <div><Button type="submit" mih={44} disabled={pairs.length === 0 || !words.trim()} loading={send.isPending}>{pairs.length ? t('propose.send', counted(pairs.length)) : t('propose.sendNone')}</Button></div>
    </form>
  );
}

function Pair({ proposal: { one, other, reasons } }: { proposal: Proposal }) {
  const t = useT('insights');
  const language = useLanguage();
  const said = (kind: string, about: string): string | null => {
    const args = { one: `\u2068${one.name}\u2069`, other: `\u2068${other.name}\u2069`, about: `\u2068${kind === 'LANGUAGE' ? languageName(about, language) : about}\u2069` };
    return kind === 'OFFERS' || kind === 'NEEDS' || kind === 'PLACE' || kind === 'ROLE' || kind === 'LANGUAGE' || kind === 'IDEA' ? t(`propose.${kind}`, args) : null;
  };
  return (
    <div>
      <div className={classes['two']}>{[one, other].map(person => <Person key={person.id} person={person} />)}</div>
      <ul className={classes['reasons']}>{reasons.length ? reasons.map(({ kind, about }) => <li key={`${kind} ${about}`}>{said(kind, about)}</li>) : <li>{t('propose.bare')}</li>}</ul>
    </div>
  );
}

function Person({ person }: { person: Proposal['one'] }) {
  return (
    <span className={classes['person']}>
      <Avatar id={person.id} name={person.name} src={person.avatarUrl} size={36} cohortId={person.cohorts[0]?.id} />
      <span><PlainLink to="/people/$id" params={{ id: person.id }}><Name>{person.name}</Name></PlainLink><span className={classes['role']}><RoleLine person={person} /></span></span>
    </span>
  );
}
