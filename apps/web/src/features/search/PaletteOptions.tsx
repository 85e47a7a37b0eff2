import { searchWords } from '@cohortium/contract';
import { Button, Combobox } from '@mantine/core';
import { IconArrowRight, IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Name, Sentence, useT } from '../../shared/i18n/index.ts';
import { Marked } from '../../shared/ui/Marked.tsx';
import type { GoPlace } from './go-places.ts';
import { HitBody } from './HitBody.tsx';
import type { Hit } from './hits.ts';
import { kinds } from './kinds.ts';
import classes from './Search.module.css';

/** What can be chosen in the palette. */
export type Choice =
  | { kind: 'recent'; words: string }
  | { kind: 'place'; place: GoPlace }
  | { kind: 'hit'; hit: Hit }
  | { kind: 'all'; words: string };

interface PaletteOptionsProps {
  listId: string;
  choices: readonly Choice[];
  /** As it is typed. */
  text: string;
  /** The answer to the words typed has not come yet. */
  isStale: boolean;
  failed: boolean;
  onForget: () => void;
}

type Shown = readonly [choice: Choice, at: number];
const icon = { size: 20, stroke: 1.6, 'aria-hidden': true } as const;

function Body({ choice, words }: { choice: Choice; words: readonly string[] }) {
  const t = useT('search');
  switch (choice.kind) {
    case 'hit': return <HitBody hit={choice.hit} words={words} />;
    case 'place': return <><span className={classes['go']}><choice.place.icon {...icon} /></span><Marked text={choice.place.label} words={words} /></>;
    case 'recent': return <><span className={classes['go']}><IconHistory {...icon} /></span><bdi>{choice.words}</bdi></>;
    case 'all': return <><span className={classes['go']}><IconArrowRight {...icon} data-mirrored /></span><span><Sentence parts={{ words: <b><Name>{choice.words}</Name></b> }} text={marks => t('all', marks)} /></span></>;
  }
}

/** What can be chosen, in groups: what was searched for last, pages, and what was found by its kind. */
export function PaletteOptions({ listId, choices, text, isStale, failed, onForget }: PaletteOptionsProps) {
  const t = useT('search');
  const words = searchWords(text);
  const shown = choices.map((choice, at): Shown => [choice, at]);
  const option = ([choice, at]: Shown) => <Combobox.Option key={at} value={String(at)} className={classes['option'] ?? ''}><Body choice={choice} words={words} /></Combobox.Option>;
  const group = (label: string, of: readonly Shown[], after?: ReactNode) => of.length > 0 && (
    <div role="group" aria-label={label} key={label}>
      <div className={classes['group']} aria-hidden>{label}</div>
      {of.map(option)}
      {after}
    </div>
  );
  const ofKind = (kind: Choice['kind']) => shown.filter(([choice]) => choice.kind === kind);
  const hits = ofKind('hit');
  return (
    <>
      <Combobox.Options id={listId} className={classes['options'] ?? ''} data-stale={isStale || undefined} aria-label={t('results')}>
        {group(t('recent'), ofKind('recent'))}
        {group(t('goTo'), ofKind('place'))}
        {kinds.map(kind => group(t(`kind.${kind}`), hits.filter(([choice]) => choice.kind === 'hit' && choice.hit.kind === kind)))}
        {words.length > 0 && hits.length === 0 && !isStale && <p className={classes['nothing']}>{t(failed ? 'common:list.failed' : 'nothing')}</p>}
        {ofKind('all').map(option)}
      </Combobox.Options>
      {ofKind('recent').length > 0 && <Button variant="subtle" size="sm" mx="xs" mb="xs" style={{ alignSelf: 'start' }} onClick={onForget}>{t('forget')}</Button>}
    </>
  );
}
