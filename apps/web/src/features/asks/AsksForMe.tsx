import { askLimits, offerHelp } from '@cohortium/contract';
import { AsksDocument, OfferHelpDocument, type AskLineFragment } from '@cohortium/schema';
import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { languageWritten, Name, Sentence, useLanguage, useT } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { asksQuery } from './queries.ts';
import classes from './Asks.module.css';

/** What staff ask the reader's programmes, to be answered by offering help; nothing where nothing is asked. `most`: the rest is on the page of people to meet. */
export function AsksForMe({ most }: { most?: number }) {
  const t = useT('asks');
  const { data: { asks } } = useSuspenseQuery(asksQuery);
  // On a page that shows a few, what was answered has been dealt with.
  const shown = most === undefined ? asks : asks.filter(({ roomId }) => roomId === null).slice(0, most);
  if (!shown.length) return null;
  return (
    <Section title={t('title')} aside={most !== undefined && asks.length > shown.length ? <TextLink to="/meet" size="sm">{t('all')}</TextLink> : undefined}>
      <ul className={classes['list']}>{shown.map(ask => <Ask key={ask.id} ask={ask} />)}</ul>
    </Section>
  );
}

function Ask({ ask }: { ask: AskLineFragment }) {
  const t = useT('asks');
  const [answering, setAnswering] = useState(false);
  const { text, lang, author, programme, skill, fitsMe, roomId } = ask;
  return (
    <li className={classes['ask']}>
      <Avatar id={author.id} name={author.name} src={author.avatarUrl} size={44} />
      <div className={classes['words']}>
        <p className={classes['text']} lang={lang}><bdi>{text}</bdi></p>
        <p className={classes['soft']}>
          <Sentence parts={{ name: <TextLink to="/people/$id" params={{ id: author.id }} c="inherit"><Name>{author.name}</Name></TextLink>, programme: <Name>{programme.name}</Name> }} text={marks => t('asks', marks)} />
          {skill && <> · <Sentence parts={{ skill: <Name>{skill.name}</Name> }} text={marks => t(fitsMe ? 'fitsYou' : 'about', marks)} /></>}
        </p>
        {roomId !== null && <div className={classes['buttons']}><LinkButton to="/rooms/$id" params={{ id: roomId }} variant="default">{t('talk')}</LinkButton></div>}
        {roomId === null && !answering && <div className={classes['buttons']}><Button variant="light" mih={44} aria-label={t('offerNamed', { text })} onClick={() => setAnswering(true)}>{t('offer')}</Button></div>}
        {roomId === null && answering && <Offer ask={ask} onClose={() => setAnswering(false)} />}
      </div>
    </li>
  );
}

/** The first words of the conversation. */
function Offer({ ask: { id, author }, onClose }: { ask: AskLineFragment; onClose: () => void }) {
  const t = useT('asks');
  const language = useLanguage();
  const inputOf = ({ words }: { words: string }) => ({ askId: id, words, lang: languageWritten(words, language) });
  const form = useForm({ mode: 'controlled', initialValues: { words: '' }, validate: values => schemaForm(offerHelp)(inputOf(values)) });
  const { mutate, isPending, error } = useGqlMutation(OfferHelpDocument, {
    refreshes: [AsksDocument],
    onDone: () => {
      toast(t('sent', { name: author.name }));
      onClose();
    },
    onFailed: failed => void applyServerErrors(form, failed),
  });
  return (
    <form className={classes['form']} onSubmit={form.onSubmit(values => mutate({ input: inputOf(values) }), focusFirstError(form))}>
      <Textarea label={t('words', { name: author.name })} description={t('wordsHint', { name: author.name })} data-autofocus autoFocus required minRows={2} maxRows={8} autosize dir="auto" maxLength={2 * askLimits.words} {...form.getInputProps('words')} />
      <FormError error={error} />
      <div className={classes['buttons']}>
        <Button type="submit" mih={44} loading={isPending}>{t('send')}</Button>
        <Button variant="subtle" mih={44} onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
