import type { ReactionCount } from '@cohortium/contract';
import { ReactedByDocument } from '@cohortium/schema';
import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gqlQuery } from '../../shared/graphql/index.ts';
import { Name, useT } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { isReaction, ReactionMark } from './ReactionMark.tsx';
import classes from './Reactions.module.css';

interface ReactedByProps {
  messageId: string;
  counts: readonly ReactionCount[];
  onClose: () => void;
}

/** Who reacted, by name. */
export function ReactedBy({ messageId, counts, onClose }: ReactedByProps) {
  const t = useT('rooms');
  return (
    <Modal opened onClose={onClose} title={t('reaction.who')} closeButtonProps={{ 'aria-label': t('common:action.close') }}>
      {counts.filter(({ reaction }) => isReaction(reaction)).map(one => <People key={one.reaction} messageId={messageId} {...one} />)}
    </Modal>
  );
}

function People({ messageId, reaction, count }: { messageId: string } & ReactionCount) {
  const t = useT('rooms');
  const { data, isError } = useQuery({ ...gqlQuery(ReactedByDocument, { messageId, reaction }), staleTime: 0 });
  return (
    <section className={classes['kind']}>
      <h3><ReactionMark reaction={reaction} /> {t(`reaction.name.${reaction}`)}</h3>
      {isError && <p>{t('common:list.failed')}</p>}
      {!data && !isError && <ListSkeleton of="row" count={Math.min(count, 3)} />}
      <ul className={classes['people']}>
        {data?.reactedBy.map(person => <li key={person.id}><Avatar id={person.id} name={person.name} src={person.avatarUrl} size={28} /><Name>{person.name}</Name></li>)}
      </ul>
    </section>
  );
}
