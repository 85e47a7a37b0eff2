import { createFileRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../../shared/shell/index.ts';

export const Route = createFileRoute('/staff/$programme')({
  staticData: { texts: ['staff'] },
  component: NotFoundPage,
});
