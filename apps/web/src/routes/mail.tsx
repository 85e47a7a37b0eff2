import { createFileRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../shared/shell/index.ts';

export const Route = createFileRoute('/mail')({
  staticData: { open: true, texts: ['demo'] },
  component: NotFoundPage,
});
