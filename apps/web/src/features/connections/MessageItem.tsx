import { TieWithDocument } from '@cohortium/schema';
import { Menu } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { gqlQuery } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { useOpenConversation } from './use-open-conversation.ts';

/** Within a menu about someone: goes to the room of the two. Nothing for those who are not connected. */
export function MessageItem({ member: { id, name } }: { member: { readonly id: string; readonly name: string } }) {
  const t = useT('connections');
  const { open } = useOpenConversation();
  const { data } = useQuery(gqlQuery(TieWithDocument, { id }));
  if (data?.member.tie?.state !== 'CONNECTED') return null;
  return <Menu.Item leftSection={<IconMessage size={18} stroke={1.6} aria-hidden data-mirrored />} onClick={() => open(id)}>{t('action.messageTo', { name: `\u2068${name}\u2069` })}</Menu.Item>;
}
