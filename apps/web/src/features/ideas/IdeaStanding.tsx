import { Button } from '@mantine/core';
import { FollowIdeaDocument, IdeaDocument, IdeasDocument, SupportIdeaDocument, UnfollowIdeaDocument, UnsupportIdeaDocument, type IdeaQuery } from '@cohortium/schema';
import { formatNumber } from '@cohortium/i18n';
import { IconBell, IconBellFilled, IconHeart, IconHeartFilled } from '@tabler/icons-react';
import type { QueryClient } from '@tanstack/react-query';
import { patchCached, useGqlMutation, type RequestError } from '../../shared/graphql/index.ts';
import { useLanguage, useReasonText, useT } from '../../shared/i18n/index.ts';
import { toastError } from '../../shared/ui/toast.ts';
import type { WholeIdea } from './queries.ts';

type Patch = (idea: WholeIdea) => WholeIdea;

/** Shows a change on the idea's page at once. */
const patchIdea = (id: string, patch: Patch) => (_: unknown, queryClient: QueryClient): (() => void) =>
  patchCached<IdeaQuery>(queryClient, IdeaDocument, answer => (answer.idea.id === id ? { idea: patch(answer.idea) } : answer));

const supported = (by: 1 | -1): Patch => idea => ({ ...idea, isSupporting: by === 1, supporterCount: idea.supporterCount + by });
const followed = (isFollowing: boolean): Patch => idea => ({ ...idea, isFollowing });

function useFailed(): (error: RequestError) => void {
  const reasonText = useReasonText();
  return ({ reason, args }) => toastError(reasonText(reason, args));
}

function Support({ idea }: { idea: WholeIdea }) {
  const t = useT('ideas');
  const language = useLanguage();
  const shared = { onFailed: useFailed(), refreshes: [IdeaDocument, IdeasDocument] };
  const give = useGqlMutation(SupportIdeaDocument, { ...shared, optimistic: patchIdea(idea.id, supported(1)) });
  const take = useGqlMutation(UnsupportIdeaDocument, { ...shared, optimistic: patchIdea(idea.id, supported(-1)) });
  const { isSupporting, supporterCount } = idea;
  const press = () => (isSupporting ? take : give).mutate({ id: idea.id });
  return (
    <Button variant="default" aria-pressed={isSupporting} leftSection={isSupporting ? <IconHeartFilled size={20} /> : <IconHeart size={20} stroke={1.6} />} onClick={press}>
      {t(isSupporting ? 'page.supporting' : 'page.support')}{supporterCount > 0 && <> · {formatNumber(supporterCount, language)}</>}
    </Button>
  );
}

function Follow({ idea }: { idea: WholeIdea }) {
  const t = useT('ideas');
  const shared = { onFailed: useFailed(), refreshes: [IdeaDocument] };
  const begin = useGqlMutation(FollowIdeaDocument, { ...shared, optimistic: patchIdea(idea.id, followed(true)) });
  const end = useGqlMutation(UnfollowIdeaDocument, { ...shared, optimistic: patchIdea(idea.id, followed(false)) });
  const press = () => (idea.isFollowing ? end : begin).mutate({ id: idea.id });
  return (
    <Button variant="default" aria-pressed={idea.isFollowing} leftSection={idea.isFollowing ? <IconBellFilled size={20} /> : <IconBell size={20} stroke={1.6} />} onClick={press}>
      {t(idea.isFollowing ? 'page.following' : 'page.follow')}
    </Button>
  );
}

/** Support and follow: shown at once, put back when the server refuses. */
export function IdeaStanding({ idea }: { idea: WholeIdea }) {
  return (
    <>
      {idea.viewerCan.support && <Support idea={idea} />}
      <Follow idea={idea} />
    </>
  );
}
