import { createFileRoute } from '@tanstack/react-router';
import { OpeningForm } from '../../features/tours/index.ts';

export const Route = createFileRoute('/tours/new')({
  staticData: { texts: ['secondments'] },
  component: function NewOpening() {
    return <OpeningForm opening={null} />;
  },
});
