import { createFileRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../shared/shell/index.ts';

export const Route = createFileRoute('/invitation')({
  staticData: { frame: 'plain', open: true, texts: ['identity'] },
  component: NotFoundPage,
});
