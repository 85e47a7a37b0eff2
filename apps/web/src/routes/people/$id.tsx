import { createFileRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../../shared/shell/index.ts';

export const Route = createFileRoute('/people/$id')({
  staticData: { texts: ['people'] },
  component: NotFoundPage,
});
