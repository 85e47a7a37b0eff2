import type { HandItem } from '@cohortium/contract';
import { ActionIcon, Button } from '@mantine/core';
import { IconHandOff } from '@tabler/icons-react';
import { formatNumber } from '@cohortium/i18n';
import { Name, useLanguage, useT, When } from '../../../shared/i18n/index.ts';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { useOpenRoom } from '../room-context.ts';
import { useHands, useInstantly } from './use-moderation.ts';
import classes from './Moderation.module.css';

/** Raised hands in the order in which they were raised, and who has the floor; the next one is a tap away. */
export function HandsPart() {
  const t = useT('moderation');
  const language = useLanguage();
  const { room } = useOpenRoom();
  const { pending, act } = useInstantly();
  const { raised, called } = useHands();
  const hands = raised.filter(({ id }) => !pending.has(id));
  const nameOf = ({ accountId }: HandItem) => room.people.get(accountId)?.name ?? t('reports.gone');
  const isolated = (hand: HandItem) => `\u2068${nameOf(hand)}\u2069`;
  const move = ({ id }: HandItem, to: 'CALLED' | 'LOWERED') => void act(id, to, 'room:call', { handId: id, to });
  const speaks = called && !pending.has(called.id) ? called : undefined;
  const [next] = hands;
  if (!hands.length && !speaks) return <EmptyState title={t('hands.empty')} text={t('hands.emptyText')} />;
  return (
    <>
      <ol className={classes['rows']}>
        {speaks && (
          <li className={classes['row']} data-called>
            <p className={classes['who']}><span className={classes['name']}><Name>{nameOf(speaks)}</Name></span><span className={classes['floor']}>{t('hands.floor')}</span>{speaks.place && t(`place.${speaks.place}`)}</p>
            <div className={classes['deeds']}><Button variant="default" onClick={() => move(speaks, 'LOWERED')}>{t('hands.end')}</Button></div>
          </li>
        )}
        {hands.map((hand, at) => (
          <li key={hand.id} className={classes['row']}>
            <div className={classes['restrained']}>
              <p className={classes['who']}>{formatNumber(at + 1, language)}. <span className={classes['name']}><Name>{nameOf(hand)}</Name></span>{hand.place && t(`place.${hand.place}`)} <When at={hand.raisedAt} as="relative" /></p>
              <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('hands.lower', { name: isolated(hand) })} onClick={() => move(hand, 'LOWERED')}><IconHandOff size={20} stroke={1.6} aria-hidden /></ActionIcon>
            </div>
            {at > 0 && <Button variant="default" h={44} aria-label={t('hands.next', { name: isolated(hand) })} onClick={() => move(hand, 'CALLED')}>{t('hands.call')}</Button>}
            {at === 0 && next && <Button h={48} fullWidth onClick={() => move(next, 'CALLED')}>{t('hands.next', { name: isolated(next) })}</Button>}
          </li>
        ))}
      </ol>
    </>
  );
}
