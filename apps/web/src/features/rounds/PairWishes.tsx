import { Button, NativeSelect } from '@mantine/core';
import { MeetingPairsDocument, WishForPairDocument, type MeetingPairKind, type MeetingPairPartsFragment } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { Name, Sentence, useReasonText, useT } from '../../shared/i18n/index.ts';
import { SearchPicker, type Pickable } from '../../shared/ui/SearchPicker.tsx';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { findMembers } from '../matching/index.ts';
import { meetingPairsQuery } from './queries.ts';
import classes from './Rounds.module.css';

/** Two who should meet, or must not. */
export function PairWishes({ conventionId, programmeId }: { conventionId: string; programmeId: string }) {
  const t = useT('rounds');
  const { data: { meetingPairs } } = useSuspenseQuery(meetingPairsQuery(conventionId));
  return (
    <div className={classes['part']}>
      <p className={classes['soft']}>{t('pairs.lead')}</p>
      {meetingPairs.length > 0 && <ul className={classes['list']} aria-label={t('pairs.list')}>{meetingPairs.map(pair => <li key={`${pair.one?.id} ${pair.other?.id}`}><PairRow conventionId={conventionId} pair={pair} /></li>)}</ul>}
      <AddPair conventionId={conventionId} programmeId={programmeId} />
    </div>
  );
}

function useWish() {
  const reasonText = useReasonText();
  return useGqlMutation(WishForPairDocument, { refreshes: [MeetingPairsDocument], onFailed: ({ reason, args, fields }) => toastError(reasonText(fields[0]?.reason ?? reason, fields[0]?.args ?? args)) });
}

function PairRow({ conventionId, pair: { kind, one, other } }: { conventionId: string; pair: MeetingPairPartsFragment }) {
  const t = useT('rounds');
  const wish = useWish();
  const names = { one: <b><Name>{one?.name ?? t('pairs.gone')}</Name></b>, other: <b><Name>{other?.name ?? t('pairs.gone')}</Name></b> };
  const pair = one && other && { conventionId, oneId: one.id, otherId: other.id };
  return (
    <div className={classes['line']}>
      <span><Sentence parts={names} text={marks => t(`pairs.is.${kind}`, marks)} /></span>
      {pair && (
        <Button variant="subtle" mih={44} aria-label={t('pairs.removeNamed', { one: one.name, other: other.name })} loading={wish.isPending}
          onClick={() => wish.mutate(pair, { onSuccess: () => toast(t('pairs.taken'), () => wish.mutate({ ...pair, kind })) })}>{t('pairs.remove')}</Button>
      )}
    </div>
  );
}

function AddPair({ conventionId, programmeId }: { conventionId: string; programmeId: string }) {
  const t = useT('rounds');
  const search = useMemo(() => findMembers(programmeId), [programmeId]);
  const [one, setOne] = useState<Pickable[]>([]);
  const [other, setOther] = useState<Pickable[]>([]);
  const [kind, setKind] = useState<MeetingPairKind>('TOGETHER');
  const wish = useWish();
  const [first, second] = [one[0], other[0]];
  const add = () => {
    if (!first || !second) return;
    wish.mutate({ conventionId, oneId: first.id, otherId: second.id, kind }, { onSuccess: () => {
      setOne([]);
      setOther([]);
    } });
  };
  return (
    <form className={classes['form']} onSubmit={event => {
      event.preventDefault();
      add();
    }}>
      <div className={classes['numbers']}>
        <SearchPicker label={t('pairs.one')} placeholder={t('pairs.placeholder')} max={1} value={one} onChange={setOne} search={search} />
        <NativeSelect size="md" label={t('pairs.kind')} value={kind} onChange={event => setKind(event.currentTarget.value === 'APART' ? 'APART' : 'TOGETHER')} data={[{ value: 'TOGETHER', label: t('pairs.TOGETHER') }, { value: 'APART', label: t('pairs.APART') }]} />
        <SearchPicker label={t('pairs.other')} placeholder={t('pairs.placeholder')} max={1} value={other} onChange={setOther} search={search} />
      </div>
      <div><Button type="submit" variant="default" mih={44} disabled={!first || !second} loading={wish.isPending}>{t('pairs.add')}</Button></div>
    </form>
  );
}
