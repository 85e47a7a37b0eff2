import { questionLimits } from '@cohortium/contract';
import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { languageWritten, useLanguage, useT } from '../../../shared/i18n/index.ts';
import { useOrSay } from '../../../shared/ui/use-or-say.ts';
import { useAct } from '../room-context.ts';
import classes from './Questions.module.css';

const tellFrom = questionLimits.text - 100;

/** Asks the room, by name or without. */
export function AskForm({ needsApproval }: { needsApproval: boolean }) {
  const t = useT('questions');
  const language = useLanguage();
  const act = useAct();
  const orSay = useOrSay();
  const [text, setText] = useState('');
  const [isAnonymous, setAnonymous] = useState(false);
  const left = questionLimits.text - [...text].length;
  const canAsk = text.trim() !== '' && left >= 0;
  const ask = () => {
    if (!canAsk) return;
    orSay(act('room:ask', { text: text.trim(), isAnonymous, lang: languageWritten(text, language) }));
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    ask();
  };
  return (
    <form className={classes['ask']} data-writing={text !== '' || undefined} onSubmit={event => { event.preventDefault(); ask(); }}>
      <Textarea value={text} onChange={event => setText(event.currentTarget.value)} onKeyDown={onKeyDown} aria-label={t('form.label')} placeholder={t('form.placeholder')} autosize minRows={1} maxRows={5} dir="auto"
        error={left < 0 ? t('common:error.textTooLong', { max: questionLimits.text }) : undefined} />
      {[...text].length > tellFrom && left >= 0 && <p className={classes['hint']}>{t('common:charactersLeft', { count: left })}</p>}
      <div className={classes['askLine']}>
        <Checkbox label={t('form.anonymous')} description={isAnonymous ? t('form.anonymousHint') : undefined} checked={isAnonymous} onChange={event => setAnonymous(event.currentTarget.checked)} />
        <Button type="submit" variant="light" mih={44} disabled={!canAsk}>{t('form.ask')}</Button>
      </div>
      {needsApproval && <p className={classes['hint']}>{t('form.approval')}</p>}
    </form>
  );
}
