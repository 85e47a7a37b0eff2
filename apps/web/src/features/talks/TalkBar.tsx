import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { loadTexts } from '../../shared/i18n/index.ts';
import { TalkCard } from './TalkCard.tsx';
import { talksWithQuery } from './use-talks.ts';
import classes from './Talks.module.css';

/** In a room of two: what the two have agreed on, or which times are offered. Nothing where there is nothing. */
export function TalkBar({ memberId }: { memberId: string }) {
  useEffect(() => void loadTexts('talks'), []);
  const { data } = useQuery(talksWithQuery(memberId));
  if (!data?.talks.length) return null;
  return <div className={classes['bar']}>{data.talks.slice(0, 2).map(talk => <TalkCard key={talk.id} talk={talk} plain brief />)}</div>;
}
