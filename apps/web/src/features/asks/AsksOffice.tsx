import { askLimits, postAsk } from '@cohortium/contract';
import { PostAskDocument, ProgrammeAsksDocument, SetAskOpenDocument, type AskLineFragment } from '@cohortium/schema';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { languageWritten, Name, useLanguage, useReasonText, useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { SearchPicker, type Pickable } from '../../shared/ui/SearchPicker.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { useAnchor } from '../../shared/ui/use-anchor.ts';
import { findSkills } from '../people/index.ts';
import { programmeAsksQuery } from './queries.ts';
import classes from './Asks.module.css';

/** Where staff ask a programme's members, see who offered help, and close what is answered. */
export function AsksOffice({ programmeId }: { programmeId: string }) {
  const t = useT('asks');
  const anchor = useAnchor('questions');
  const { data: { programmeAsks: asks } } = useSuspenseQuery(programmeAsksQuery(programmeId));
  return (
    <Section anchor={anchor} title={t('office.title')}>
      <p className={classes['lead']}>{t('office.lead')}</p>
      <NewAsk programmeId={programmeId} />
      {asks.length ? <ul className={classes['list']}>{asks.map(ask => <Posted key={ask.id} ask={ask} />)}</ul> : <p className={classes['soft']}>{t('office.none')}</p>}
    </Section>
  );
}

type Fields = { text: string; skill: Pickable[] };

function NewAsk({ programmeId }: { programmeId: string }) {
  const t = useT('asks');
  const language = useLanguage();
  const inputOf = ({ text, skill }: Fields) => ({ programmeId, text, skillId: skill[0]?.id ?? null, lang: languageWritten(text, language) });
  const form = useForm<Fields>({ mode: 'controlled', initialValues: { text: '', skill: [] }, validate: values => schemaForm(postAsk)(inputOf(values)) });
  const { mutate, isPending, error } = useGqlMutation(PostAskDocument, {
    refreshes: [ProgrammeAsksDocument],
    onDone: () => {
      toast(t('office.posted'));
      form.reset();
    },
    onFailed: failed => void applyServerErrors(form, failed),
  });
  return (
    <form className={classes['form']} onSubmit={form.onSubmit(values => mutate({ input: inputOf(values) }), focusFirstError(form))}>
      <TextInput label={t('office.text')} description={t('office.textHint')} required size="md" dir="auto" maxLength={2 * askLimits.text} {...form.getInputProps('text')} />
      <SearchPicker label={t('office.skill')} description={t('office.skillHint')} placeholder="" max={1} value={form.values.skill} error={form.errors['skillId']} search={findSkills} onChange={skill => form.setFieldValue('skill', skill)} />
      <FormError error={error} />
      <div><Button type="submit" variant="light" mih={44} loading={isPending}>{t('office.post')}</Button></div>
    </form>
  );
}

function Posted({ ask: { id, text, lang, isOpen, offers, skill } }: { ask: AskLineFragment }) {
  const t = useT('asks');
  const reasonText = useReasonText();
  const { mutate, isPending } = useGqlMutation(SetAskOpenDocument, { refreshes: [ProgrammeAsksDocument], onFailed: ({ reason, args }) => toastError(reasonText(reason, args)) });
  return (
    <li className={classes['words']}>
      <p className={classes['text']} lang={lang}><bdi>{text}</bdi></p>
      <p className={classes['soft']}>{offers ? t('office.offers', { count: offers }) : t('office.offersNone')}{skill && <> · <Name>{skill.name}</Name></>}{!isOpen && <> · {t('office.closed')}</>}</p>
      <div className={classes['buttons']}>
        <Button variant="default" mih={44} loading={isPending} aria-label={t(isOpen ? 'office.closeNamed' : 'office.reopenNamed', { text })} onClick={() => mutate({ id, isOpen: !isOpen })}>{t(isOpen ? 'office.close' : 'office.reopen')}</Button>
      </div>
    </li>
  );
}
