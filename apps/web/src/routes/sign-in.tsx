import { createFileRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../shared/shell/index.ts';
import { nextAddress } from '../shared/viewer/index.ts';

export const Route = createFileRoute('/sign-in')({
  staticData: { frame: 'plain', open: true, texts: ['identity'] },
  validateSearch: (search: Record<string, unknown>): { next?: string } => nextAddress(search['next']),
  component: NotFoundPage,
});
