import { offerTalk, offerTimes, talkLimits } from '@cohortium/contract';
import { OfferTalkDocument, OfferTimesDocument, TalksDocument } from '@cohortium/schema';
import { ActionIcon, Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { loadTexts, useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { FreeTimes } from './FreeTimes.tsx';
import type { TalkWith } from './TalkButton.tsx';
import { myZone } from './use-talks.ts';
import classes from './Talks.module.css';

interface TalkDialogProps {
  member: TalkWith;
  /** Of a talk that is there already, other times are offered. */
  talkId?: string | undefined;
  opened: boolean;
  onClose: () => void;
}
/** Times are as the clock here shows them, `2026-11-25T10:00`: the field's own form. */
type Fields = { slots: string[]; minutes: string; note: string; place: string };

const empty: Fields = { slots: [''], minutes: '30', note: '', place: '' };
const instantOf = (wall: string): string => (wall === '' ? '' : new Date(wall).toISOString());
/** An instant as a field for date and time shows it. */
const wallOf = (instant: string): string => {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
const inputOf = ({ slots, minutes, note, place }: Fields, memberId: string) => ({ memberId, slots: slots.filter(Boolean).map(instantOf), zone: myZone(), minutes: Number(minutes), note, place });
const isMinutes = (value: number): value is (typeof talkLimits.minutes)[number] => talkLimits.minutes.some(one => one === value);

/** Proposes up to three times for a talk, typed or from one's own calendar. */
export default function TalkDialog({ member, talkId, opened, onClose }: TalkDialogProps) {
  const t = useT('talks');
  useEffect(() => void loadTexts('talks'), []);
  const form = useForm<Fields>({
    mode: 'controlled',
    initialValues: empty,
    validate: values => {
      const input = inputOf(values, member.id);
      const errors = talkId ? schemaForm(offerTimes)({ slots: input.slots, zone: input.zone }) : schemaForm(offerTalk)(input);
      return input.slots.length ? errors : { ...errors, 'slots.0': t('error.time') };
    },
  });
  const options = {
    refreshes: [TalksDocument],
    onDone: () => {
      toast(t('done.offered', { name: member.name }));
      form.reset();
      onClose();
    },
    onFailed: (failed: Parameters<typeof applyServerErrors>[1]) => void applyServerErrors(form, failed),
  };
  const offers = useGqlMutation(OfferTalkDocument, options);
  const moves = useGqlMutation(OfferTimesDocument, options);
  const send = (values: Fields) => {
    const { slots, zone, ...rest } = inputOf(values, member.id);
    if (talkId) moves.mutate({ id: talkId, input: { slots, zone } });
    else offers.mutate({ input: { slots, zone, ...rest } });
  };
  const { slots, minutes } = form.values;
  const use = (instant: string) => form.setFieldValue('slots', [...slots.filter(Boolean).filter(slot => slot !== wallOf(instant)), wallOf(instant)].slice(-talkLimits.slots));
  const slotsError = form.errors['slots'];
  const length = Number(minutes);
  return (
    <Modal opened={opened} onClose={onClose} title={t(talkId ? 'dialog.moveTitle' : 'dialog.title', { name: member.name })} closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }} classNames={{ title: classes['dialog'] ?? '' }}>
      <form className={classes['form']} onSubmit={form.onSubmit(send, focusFirstError(form))}>
        {isMinutes(length) && opened && <FreeTimes minutes={length} onUse={use} />}
        <fieldset className={classes['slots']}>
          <legend>{t('dialog.times')}</legend>
          <p className={classes['soft']}>{t('dialog.zone', { zone: myZone(), name: member.name })}</p>
          {slots.map((slot, at) => (
            <div key={at} className={classes['slot']}>
              <TextInput size="md" type="datetime-local" step={300} aria-label={t('dialog.time', { number: at + 1 })} value={slot} error={form.errors[`slots.${at}`]} onChange={({ currentTarget: { value } }) => form.setFieldValue(`slots.${at}`, value)} />
              {slots.length > 1 && <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('action.remove', { number: at + 1 })} onClick={() => form.removeListItem('slots', at)}><IconX size={18} aria-hidden /></ActionIcon>}
            </div>
          ))}
          {slotsError && <p className={classes['error']} role="alert">{slotsError}</p>}
          {slots.length < talkLimits.slots && <Button className={classes['add'] ?? ''} variant="subtle" size="sm" mih={44} leftSection={<IconPlus size={18} aria-hidden />} onClick={() => form.insertListItem('slots', '')}>{t('action.add')}</Button>}
        </fieldset>
        {!talkId && (
          <>
            <NativeSelect size="md" label={t('dialog.minutes')} data={talkLimits.minutes.map(count => ({ value: String(count), label: t('minutes', { count }) }))} {...form.getInputProps('minutes')} />
            <TextInput size="md" label={t('dialog.place')} description={t('dialog.placeHint')} dir="auto" {...form.getInputProps('place')} />
            <Textarea label={t('dialog.note')} autosize minRows={2} maxRows={6} dir="auto" maxLength={talkLimits.note * 2} {...form.getInputProps('note')} />
          </>
        )}
        <FormError error={offers.error ?? moves.error} />
        <div className={classes['buttons']}>
          <Button variant="subtle" onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" loading={offers.isPending || moves.isPending}>{t('action.send')}</Button>
        </div>
      </form>
    </Modal>
  );
}
