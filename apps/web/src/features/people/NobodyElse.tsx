import type { PeopleQuery } from '@cohortium/schema';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { useViewer } from '../../shared/viewer/index.ts';
import { officesQuery } from '../session/index.ts';

/** The directory of who is alone in it: what will stand here, and for whoever runs a programme the way to invite. */
export function NobodyElse({ people }: { people: PeopleQuery['people']['nodes'] }) {
  const t = useT('people');
  const isAdmin = useViewer()?.isAdmin ?? false;
  const programmes = useQuery(officesQuery).data?.programmes;
  const office = programmes?.find(({ viewerCan }) => viewerCan.invite);
  const begin = isAdmin && programmes?.length === 0 && <LinkButton to="/programmes" variant="light">{t('alone.begin')}</LinkButton>;
  return (
    <>
      {people.map(person => <div key={person.id}><PersonCard level={2} person={person} /></div>)}
      <EmptyState title={t('alone.title')} text={t('alone.text')} action={office ? <LinkButton to="/staff/$programme" params={{ programme: office.slug }} variant="light">{t('alone.invite')}</LinkButton> : begin} />
    </>
  );
}
