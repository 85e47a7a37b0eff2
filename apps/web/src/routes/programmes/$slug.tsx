import { createFileRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../../shared/shell/index.ts';

export const Route = createFileRoute('/programmes/$slug')({
  staticData: { texts: ['programmes'] },
  component: NotFoundPage,
});
