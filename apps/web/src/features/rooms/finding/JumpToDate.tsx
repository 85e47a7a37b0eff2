import { DatePlaceDocument } from '@cohortium/schema';
import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { execute } from '../../../shared/graphql/index.ts';
import { useT } from '../../../shared/i18n/index.ts';
import { useOrSay } from '../../../shared/ui/use-or-say.ts';
import { useOpenRoom } from '../room-context.ts';
import classes from './Finding.module.css';

/** Goes to the first message of a day, by the reader's own calendar. */
export function JumpToDate({ onGo }: { onGo: (seq: number) => void }) {
  const t = useT('rooms');
  const orSay = useOrSay();
  const { session: { roomId } } = useOpenRoom();
  const [day, setDay] = useState('');
  const jump = async () => {
    const { datePlace } = await execute(DatePlaceDocument, { roomId, at: new Date(`${day}T00:00`).toISOString() });
    onGo(Math.max(datePlace, 1));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (day) orSay(jump());
  };
  return (
    <form className={classes['search']} onSubmit={submit}>
      <TextInput data-autofocus type="date" size="md" label={t('finding.day')} description={t('finding.dayText')} value={day} onChange={event => setDay(event.currentTarget.value)} required />
      <Button type="submit" disabled={!day}>{t('finding.jump')}</Button>
    </form>
  );
}
