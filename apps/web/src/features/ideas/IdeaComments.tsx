import { Button } from '@mantine/core';
import { IdeaCommentsDocument, IdeaDocument, PutBackIdeaCommentDocument, RemoveIdeaCommentDocument, type IdeaTalkFragment } from '@cohortium/schema';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asRequestError, execute, refresh } from '../../shared/graphql/index.ts';
import { Name, useT, When } from '../../shared/i18n/index.ts';
import { useMeetingLink } from '../../shared/meeting/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { InfiniteList } from '../../shared/ui/InfiniteList.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { Markdown } from '../../shared/ui/Markdown.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { Composer, EditComment } from './CommentForm.tsx';
import { commentPages, type WholeIdea } from './queries.ts';
import classes from './IdeaComments.module.css';

/** Removes a comment at once, with the way back. */
function useRemove({ id }: IdeaTalkFragment): () => void {
  const t = useT('ideas');
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  const renew = () => refresh(queryClient, IdeaCommentsDocument, IdeaDocument);
  const putBack = async () => {
    await execute(PutBackIdeaCommentDocument, { id });
    await renew();
  };
  const remove = async () => {
    await execute(RemoveIdeaCommentDocument, { id });
    await renew();
    toast(t('talk.removed'), () => orSay(putBack()));
  };
  return () => orSay(remove());
}

function Quote({ comment }: { comment: IdeaTalkFragment }) {
  const t = useT('ideas');
  const { replyTo } = comment;
  if (!replyTo) return null;
  return (
    <p className={classes['quote']} dir="auto">
      {replyTo.author && <><Name>{replyTo.author.name}</Name>: </>}{replyTo.body ?? t('talk.gone')}
    </p>
  );
}

interface CommentProps {
  comment: IdeaTalkFragment;
  onReply: (() => void) | undefined;
}

function Actions({ comment, onReply, onEdit }: CommentProps & { onEdit: () => void }) {
  const t = useT('ideas');
  const remove = useRemove(comment);
  return (
    <div className={classes['actions']}>
      {onReply && <Button variant="subtle" size="compact-md" onClick={onReply}>{t('talk.reply')}</Button>}
      {comment.viewerCan.edit && <Button variant="subtle" size="compact-md" onClick={onEdit}>{t('talk.edit')}</Button>}
      {comment.viewerCan.remove && <Button variant="subtle" size="compact-md" onClick={remove}>{t('talk.remove')}</Button>}
    </div>
  );
}

function Comment({ comment, onReply }: CommentProps) {
  const t = useT('ideas');
  const [editing, setEditing] = useState(false);
  const from = useMeetingLink();
  const { author } = comment;
  if (comment.body === null || comment.body === undefined) return <p className={classes['gone']}>{t('talk.gone')}</p>;
  return (
    <article className={classes['comment']}>
      <Avatar id={author?.id ?? comment.id} name={author?.name ?? ''} src={author?.avatarUrl} size={36} cohortId={author?.cohorts[0]?.id} />
      <div className={classes['words']}>
        <p className={classes['who']}>
          {author ? <TextLink to="/people/$id" params={{ id: author.id }} {...from}><Name>{author.name}</Name></TextLink> : t('card.formerMember')}
          {' · '}<When at={comment.createdAt} as="relative" />{comment.editedAt && <> · {t('talk.edited')}</>}
        </p>
        <Quote comment={comment} />
        {editing ? <EditComment comment={comment} onDone={() => setEditing(false)} /> : <Markdown compact lang={comment.lang}>{comment.body}</Markdown>}
        {!editing && <Actions comment={comment} onReply={onReply} onEdit={() => setEditing(true)} />}
      </div>
    </article>
  );
}

/** What is said about an idea, oldest first, and the place to say more. */
export function IdeaComments({ idea }: { idea: WholeIdea }) {
  const t = useT('ideas');
  const [replyTo, setReplyTo] = useState<IdeaTalkFragment | null>(null);
  const query = useInfiniteQuery(commentPages(idea.id));
  const comments = query.data?.pages.flatMap(page => page.ideaComments.nodes) ?? [];
  return (
    <Section title={t('talk.title')}>
      {query.isPending && <ListSkeleton of="row" count={2} />}
      {query.isError && <FormError error={asRequestError(query.error)} />}
      {query.data && comments.length === 0 && <p className={classes['empty']}>{t('talk.empty')}</p>}
      {comments.length > 0 && (
        <InfiniteList as="rows" label={t('talk.list')} items={comments} itemKey={comment => comment.id} hasNextPage={query.hasNextPage} isFetchingNextPage={query.isFetchingNextPage} fetchNextPage={query.fetchNextPage} isFetchNextPageError={query.isFetchNextPageError}>
          {comment => <Comment comment={comment} onReply={idea.viewerCan.comment ? () => setReplyTo(comment) : undefined} />}
        </InfiniteList>
      )}
      {idea.viewerCan.comment && <Composer ideaId={idea.id} replyTo={replyTo} onReplied={() => setReplyTo(null)} />}
    </Section>
  );
}
