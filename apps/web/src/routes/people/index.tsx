import { createFileRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../../shared/shell/index.ts';

export const Route = createFileRoute('/people/')({
  staticData: { texts: ['people'] },
  validateSearch: (search: Record<string, unknown>): { q?: string } => (typeof search['q'] === 'string' ? { q: search['q'] } : {}),
  component: NotFoundPage,
});
