import { searchWords } from '@cohortium/contract';
import { formatNumber } from '@cohortium/i18n';
import { ActionIcon, Combobox, Kbd, Loader, Modal, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { hitsOf, wayTo, type Hit } from './hits.ts';
import { useGoPlaces, type GoPlace, type Office } from './go-places.ts';
import { PaletteOptions, type Choice } from './PaletteOptions.tsx';
import { anythingQuery } from './queries.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent.ts';
import classes from './Search.module.css';

interface PaletteProps {
  offices: readonly Office[];
  onClose: () => void;
}

const pause = 150;
const longest = 120;

/** What the words typed find: pages at once, people and the rest a moment later. */
function useFound(text: string, offices: readonly Office[]): { places: GoPlace[]; hits: Hit[]; isSettled: boolean; failed: boolean } {
  const [asked] = useDebouncedValue(text.trim(), pause);
  const places = useGoPlaces(text, offices);
  const isAsked = searchWords(text).length > 0;
  const { data, isPlaceholderData, isError } = useQuery({ ...anythingQuery(asked), enabled: searchWords(asked).length > 0, placeholderData: keepPreviousData });
  const hits = isAsked && data ? hitsOf(data.search) : [];
  return { places, hits, failed: isError, isSettled: !isAsked || (asked === text.trim() && ((data !== undefined && !isPlaceholderData) || isError)) };
}

function useRecent(): [recent: readonly string[], forget: () => void] {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => void recentSearches().then(setRecent), []);
  return [recent, () => void forgetSearches().then(() => setRecent([]))];
}

/** One box for everything: people, ideas, organisations, sessions, messages, and the pages of the app. */
export default function Palette({ offices, onClose }: PaletteProps) {
  const t = useT('search');
  const language = useLanguage();
  const navigate = useNavigate();
  const phone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const [text, setText] = useState('');
  const [recent, forget] = useRecent();
  const { places, hits, isSettled, failed } = useFound(text, offices);
  const listId = useId();
  const combobox = useCombobox({ opened: true });
  // The field tells which option is at hand, also before an arrow is pressed: the library only says so from then on.
  const [atHand, setAtHand] = useState<string | null>(null);
  const first = useEffectEvent(() => {
    if (!isSettled) combobox.resetSelectedOption();
    setAtHand(isSettled ? combobox.selectFirstOption() : null);
  });
  const follow = () => setAtHand(document.querySelector(`[id="${listId}"] [data-combobox-selected]`)?.id ?? null);
  useEffect(() => void first(), [text, isSettled, hits.length, recent.length]);

  const choose = (choice: Choice) => {
    if (choice.kind === 'recent') return setText(choice.words);
    onClose();
    if (choice.kind === 'place') return void navigate(choice.place.way);
    void keepSearch(text);
    return void (choice.kind === 'hit' ? navigate(wayTo(choice.hit)) : navigate({ to: '/search', search: { q: text.trim() } }));
  };
  const isAsked = searchWords(text).length > 0;
  const choices: Choice[] = [
    ...(isAsked ? [] : recent.map(words => ({ kind: 'recent', words }) as const)),
    ...places.map(place => ({ kind: 'place', place }) as const),
    ...hits.map(hit => ({ kind: 'hit', hit }) as const),
    ...(isAsked ? [{ kind: 'all', words: text.trim() } as const] : []),
  ];
  return (
    <Modal.Root opened onClose={onClose} size={640} fullScreen={phone ?? false} yOffset="10dvb" padding={0} classNames={{ content: classes['sheet'] ?? '', body: classes['body'] ?? '' }}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('title')}>
        <Modal.Body>
          <Combobox store={combobox} onOptionSubmit={key => choices.find((_, at) => String(at) === key) && choose(choices[Number(key)] as Choice)}>
            <div className={classes['top']}>
              <Combobox.EventsTarget withAriaAttributes withExpandedAttribute aria-activedescendant={atHand ?? undefined}>
                <TextInput data-autofocus className={classes['field'] ?? ''} type="search" size="lg" role="combobox" aria-expanded aria-controls={listId} value={text} onChange={event => setText(event.currentTarget.value)} onKeyDown={() => queueMicrotask(follow)} maxLength={longest} aria-label={t('field')} placeholder={t('placeholder')}
                  leftSection={isSettled ? <IconSearch size={20} stroke={1.6} aria-hidden /> : <Loader size={18} />} autoComplete="off" enterKeyHint="go" />
              </Combobox.EventsTarget>
              <ActionIcon size={44} color="gray" aria-label={t('action.close')} onClick={onClose}><IconX size={22} stroke={1.6} /></ActionIcon>
            </div>
            <PaletteOptions listId={listId} choices={choices} text={text} isStale={!isSettled} failed={failed} onForget={forget} />
          </Combobox>
          <p role="status" className="unseen">{isAsked && isSettled && t('count', { count: hits.length, number: formatNumber(hits.length, language) })}</p>
          <p className={classes['foot']} aria-hidden><span><Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('keys.move')}</span><span><Kbd>Enter</Kbd> {t('keys.open')}</span><span><Kbd>Esc</Kbd> {t('keys.close')}</span></p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
