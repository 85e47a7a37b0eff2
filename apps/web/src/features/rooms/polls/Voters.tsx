import { PollVotersDocument } from '@cohortium/schema';
import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gqlQuery } from '../../../shared/graphql/index.ts';
import { Name, useT } from '../../../shared/i18n/index.ts';
import { Avatar } from '../../../shared/ui/Avatar.tsx';
import { ListSkeleton } from '../../../shared/ui/ListSkeleton.tsx';
import classes from './Polls.module.css';

/** Who chose an option of a poll that is not anonymous. */
export function Voters({ pollId, choice, option, onClose }: { pollId: string; choice: number; option: string; onClose: () => void }) {
  const t = useT('polls');
  const { data, isError } = useQuery({ ...gqlQuery(PollVotersDocument, { pollId, choice }), staleTime: 0 });
  return (
    <Modal opened onClose={onClose} title={t('bar.who', { option })} closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}>
      {isError && <p>{t('common:list.failed')}</p>}
      {!data && !isError && <ListSkeleton of="row" count={3} />}
      {data?.pollVoters.length === 0 && <p>{t('bar.nobody')}</p>}
      <ul className={classes['people']}>
        {data?.pollVoters.map(person => <li key={person.id}><Avatar id={person.id} name={person.name} src={person.avatarUrl} size={28} /><Name>{person.name}</Name></li>)}
      </ul>
    </Modal>
  );
}
