import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconPin, IconPinnedOff } from '@tabler/icons-react';
import { formatNumber } from '@cohortium/i18n';
import { useState } from 'react';
import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { plainWords } from '../../../shared/ui/plain-words.ts';
import { useShowMessage } from '../parts/show-message.ts';
import { useInstantly, usePins, useRoomRights } from './use-moderation.ts';
import classes from './Moderation.module.css';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What moderators pinned to the top: the newest, and the others on asking. Each leads to its message. */
export function PinnedBar() {
  const t = useT('moderation');
  const language = useLanguage();
  const show = useShowMessage();
  const { canModerate } = useRoomRights();
  const { pending, act } = useInstantly();
  const [isWhole, setWhole] = useState(false);
  const pins = usePins().filter(({ id }) => !pending.has(id));
  if (!pins.length) return null;
  const shown = isWhole ? pins : pins.slice(0, 1);
  return (
    <section className={classes['pins']} aria-label={t('pins.label')}>
      <ul>
        {shown.map((pin, at) => {
          const words = pin.veiled ? t('veil.message') : plainWords(pin.excerpt);
          return (
            <li key={pin.id}>
              <UnstyledButton className={classes['pin']} onClick={() => void show(pin.seq)}>
                <IconPin {...icon} /><span className="unseen">{t('pins.show')}: </span><bdi lang={pin.lang}>{words}</bdi>
              </UnstyledButton>
              {canModerate && <ActionIcon variant="subtle" color="gray" size={44} aria-label={`${t('menu.unpin')}: ${words.slice(0, 40)}`} onClick={() => void act(pin.id, false, 'room:pin', { messageId: pin.id, on: false })}><IconPinnedOff {...icon} /></ActionIcon>}
              {at === 0 && pins.length > 1 && (
                <ActionIcon variant="subtle" color="gray" size={44} aria-expanded={isWhole} aria-label={isWhole ? t('pins.fewer') : `${t('pins.all')} (${t('pins.count', { count: pins.length, number: formatNumber(pins.length, language) })})`} onClick={() => setWhole(!isWhole)}>
                  {isWhole ? <IconChevronUp {...icon} /> : <IconChevronDown {...icon} />}
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
