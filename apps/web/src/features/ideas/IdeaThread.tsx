import { useT } from '../../shared/i18n/index.ts';
import { TextLink } from '../../shared/ui/links.tsx';
import { ThreadLine, type ThreadStep } from '../../shared/ui/ThreadLine.tsx';
import type { WholeIdea } from './queries.ts';

function useOrigin({ origin }: WholeIdea): ThreadStep | undefined {
  const t = useT('ideas');
  if (!origin) return undefined;
  const { kind, id, room, message } = origin;
  const step = { key: id, kind: t(`thread.${kind}`) };
  switch (kind) {
    case 'ROOM': return { ...step, title: room ? <TextLink to="/rooms/$id" params={{ id }}><bdi>{room.title}</bdi></TextLink> : t('thread.elsewhere') };
    case 'MESSAGE': return { ...step, title: room && message ? <TextLink to="/rooms/$id" params={{ id: room.id }} search={{ message: message.id }}><bdi>{room.title}</bdi></TextLink> : t('thread.elsewhere') };
    case 'QUESTION': return { ...step, title: room ? <TextLink to="/rooms/$id" params={{ id: room.id }}><bdi>{room.title}</bdi></TextLink> : t('thread.elsewhere') };
    case 'SESSION': return { ...step, title: <TextLink to="/sessions/$id" params={{ id }}>{t('thread.open')}</TextLink> };
    case 'IDEA': return { ...step, title: <TextLink to="/ideas/$id" params={{ id }}>{t('thread.open')}</TextLink> };
    case 'CONVENTION': return undefined;
  }
}

/** What the idea came of and what came of it, as far as there is anything to tell. */
export function IdeaThread({ idea }: { idea: WholeIdea }) {
  const t = useT('ideas');
  const before = useOrigin(idea);
  if (!before && !idea.roomId) return null;
  const steps: ThreadStep[] = [{ key: idea.id, kind: t('thread.idea'), title: idea.title, current: true }];
  if (before) steps.unshift(before);
  if (idea.roomId) steps.push({ key: idea.roomId, kind: t('thread.room'), title: <TextLink to="/rooms/$id" params={{ id: idea.roomId }}>{t('thread.roomTitle')}</TextLink> });
  return <ThreadLine steps={steps} />;
}
