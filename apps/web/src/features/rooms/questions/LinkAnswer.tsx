import { Modal, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Name, useT, When } from '../../../shared/i18n/index.ts';
import { saidLine } from '../attachments/said-line.ts';
import { useOpenRoom } from '../room-context.ts';
import classes from './Questions.module.css';

const most = 30;

/** Chooses the message that answers a question, of those at hand, the newest first. */
export function LinkAnswer({ onChoose, onClose }: { onChoose: (messageId: string) => void; onClose: () => void }) {
  const t = useT('questions');
  const { room } = useOpenRoom();
  const [wanted, setWanted] = useState('');
  const found = room.messages.filter(({ state, body }) => state === 'SAID' && body.toLowerCase().includes(wanted.trim().toLowerCase())).toReversed().slice(0, most);
  return (
    <Modal opened onClose={onClose} title={t('link.title')} closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}>
      <TextInput label={t('link.find')} description={t('link.lead')} value={wanted} onChange={event => setWanted(event.currentTarget.value)} data-autofocus />
      {found.length === 0 && <p className={classes['hint']}>{t('link.none')} {t('link.failed')}</p>}
      <ul className={classes['choices']}>
        {found.map(message => (
          <li key={message.id}>
            <UnstyledButton className={classes['choice']} onClick={() => onChoose(message.id)}>
              <span className={classes['about']}><Name>{room.people.get(message.authorId ?? '')?.name ?? t('someoneWhoLeft')}</Name> <When at={message.createdAt} as="time" /></span>
              <span lang={message.lang} dir="auto" className={classes['words']}>{saidLine(message)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
