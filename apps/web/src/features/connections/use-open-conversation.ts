import { OpenConversationDocument } from '@cohortium/schema';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { execute } from '../../shared/graphql/index.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';

/** Goes to the room of two who are connected, opened now or long ago. */
export function useOpenConversation(): { open: (memberId: string) => void; isOpening: boolean } {
  const navigate = useNavigate();
  const orSay = useOrSay();
  const { isPending, mutateAsync } = useMutation({ mutationFn: (memberId: string) => execute(OpenConversationDocument, { memberId }) });
  const open = (memberId: string) => {
    if (!isPending) orSay(mutateAsync(memberId).then(({ openConversation }) => navigate({ to: '/rooms/$id', params: { id: openConversation.id } })));
  };
  return { open, isOpening: isPending };
}
