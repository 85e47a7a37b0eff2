import { pollForm, PollKind, pollLimits, PollResults } from '@cohortium/contract';
import { ActionIcon, Button, Checkbox, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm, type FormErrors, type UseFormReturnType } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { formatNumber } from '@cohortium/i18n';
import { focusFirstError, schemaForm } from '../../../shared/forms/index.ts';
import { languageWritten, useLanguage, useT } from '../../../shared/i18n/index.ts';
import type { ActContent } from '../room-wire.ts';
import classes from './Polls.module.css';

type Fields = {
  question: string;
  pollKind: PollKind;
  options: string[];
  isAnonymous: boolean;
  results: PollResults;
  minutes: number | null;
};

const minutes = [1, 2, 5, 10, 30, 60] as const;
const kinds = Object.values(PollKind);
const ways = Object.values(PollResults);
const isKind = (value: string): value is PollKind => value in PollKind;
const isWay = (value: string): value is PollResults => value in PollResults;

/** Empty lines at the end of the options are no options; a scale has none. */
const inputOf = ({ options, ...fields }: Fields): Omit<Fields, 'options'> & { options: string[] } => ({
  ...fields, options: fields.pollKind === 'SCALE' ? [] : options.filter((option, at) => option.trim() !== '' || at < pollLimits.fewest),
});

/** A new poll, as moderators set it up. Anonymous and shown after voting unless they choose otherwise: nobody is led by who voted before. */
export function NewPoll({ onOpen, onClose }: { onOpen: (poll: ActContent<'room:poll'>) => void; onClose: () => void }) {
  const t = useT('polls');
  const language = useLanguage();
  const form = useForm<Fields>({
    mode: 'controlled',
    initialValues: { question: '', pollKind: 'SINGLE', options: ['', ''], isAnonymous: true, results: 'AFTER_VOTING', minutes: null },
    validate: values => schemaForm(pollForm)(inputOf(values)),
  });
  const open = (values: Fields) => {
    onOpen({ ...inputOf(values), lang: languageWritten(values.question, language) });
    onClose();
  };
  const { pollKind, results } = form.values;
  return (
    <Modal opened onClose={onClose} title={t('new')} closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}>
      <form className={classes['form']} onSubmit={form.onSubmit(open, focusFirstError(form))}>
        <Textarea label={t('form.question')} autosize minRows={2} maxRows={5} dir="auto" data-autofocus {...form.getInputProps('question')} />
        <NativeSelect label={t('form.kind')} value={pollKind} onChange={({ currentTarget: { value } }) => isKind(value) && form.setFieldValue('pollKind', value)} data={kinds.map(value => ({ value, label: t(`kind.${value}`) }))} />
        {pollKind !== 'SCALE' && <Options form={form} />}
        <Checkbox label={t('form.anonymous')} description={t('form.anonymousHint')} {...form.getInputProps('isAnonymous', { type: 'checkbox' })} />
        <NativeSelect label={t('form.results')} value={results} onChange={({ currentTarget: { value } }) => isWay(value) && form.setFieldValue('results', value)} data={ways.map(value => ({ value, label: t(`results.${value}`) }))} />
        <NativeSelect label={t('form.closes')} value={String(form.values.minutes ?? '')} onChange={({ currentTarget: { value } }) => form.setFieldValue('minutes', value ? Number(value) : null)}
          data={[{ value: '', label: t('form.byHand') }, ...minutes.map(count => ({ value: String(count), label: t('form.minutes', { count, number: formatNumber(count, language) }) }))]} />
        <Button type="submit">{t('form.open')}</Button>
      </form>
    </Modal>
  );
}

function Options({ form }: { form: Pick<UseFormReturnType<Fields, Fields, (values: Fields) => FormErrors>, 'values' | 'errors' | 'getInputProps' | 'removeListItem' | 'insertListItem'> }) {
  const t = useT('polls');
  const language = useLanguage();
  const { options } = form.values;
  return (
    <fieldset className={classes['options']}>
      <legend>{t('form.options')}</legend>
      {options.map((_, at) => {
        const number = formatNumber(at + 1, language);
        return (
          <div key={at} className={classes['optionLine']}>
            <TextInput aria-label={t('form.option', { number })} placeholder={t('form.option', { number })} dir="auto" {...form.getInputProps(`options.${at}`)} />
            {options.length > pollLimits.fewest && <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('form.removeOption', { number })} onClick={() => form.removeListItem('options', at)}><IconX size={18} stroke={1.6} aria-hidden /></ActionIcon>}
          </div>
        );
      })}
      {options.length < pollLimits.options && <Button variant="subtle" mih={44} leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />} onClick={() => form.insertListItem('options', '')}>{t('form.addOption')}</Button>}
      {form.errors['options'] && <p className={classes['error']} role="alert">{form.errors['options']}</p>}
    </fieldset>
  );
}
