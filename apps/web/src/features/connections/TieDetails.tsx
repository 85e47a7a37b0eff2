import { Name, Sentence, useT, When } from '../../shared/i18n/index.ts';
import { TextLink } from '../../shared/ui/links.tsx';
import type { TieMember } from './use-tie.ts';
import classes from './TieDetails.module.css';

type Met = NonNullable<NonNullable<TieMember['tie']>['met']>;

/** The place where two people met, in the words of who asked; it leads there where it is one of ours. */
function MetPlace({ met: { kind, id, text } }: { met: Met }) {
  const t = useT('connections');
  const name = text ? <Name>{text}</Name> : <>{t(`met.${kind}`)}</>;
  if (!id) return name;
  const params = { id };
  switch (kind) {
    case 'CONVENTION': return <TextLink to="/conventions/$slug" params={{ slug: id }}>{name}</TextLink>;
    case 'SESSION': return <TextLink to="/sessions/$id" params={params}>{name}</TextLink>;
    case 'ROOM': return <TextLink to="/rooms/$id" params={params}>{name}</TextLink>;
    case 'COHORT': return <TextLink to="/cohorts/$id" params={params}>{name}</TextLink>;
    case 'IDEA': return <TextLink to="/ideas/$id" params={params}>{name}</TextLink>;
    case 'INTRODUCTION': return <Sentence parts={{ name: <TextLink to="/people/$id" params={params}>{name}</TextLink> }} text={marks => t('met.introducedBy', marks)} />;
    case 'ELSEWHERE': return name;
  }
}

/** Since when, where they met, and the note that came with the request. */
export function TieDetails({ member: { tie } }: { member: Pick<TieMember, 'tie'> }) {
  const t = useT('connections');
  if (!tie || tie.state === 'NONE') return null;
  const { since, met, note } = tie;
  return (
    <div className={classes['details']}>
      {since && <p>{t(tie.state === 'CONNECTED' ? 'state.connectedSince' : tie.state === 'REQUESTED_BY_ME' ? 'state.requestedByMe' : 'state.requestedByThem')}{' '}<When at={since} as={tie.state === 'CONNECTED' ? 'day' : 'relative'} /></p>}
      {met && <p><Sentence parts={{ place: <MetPlace met={met} /> }} text={marks => t('met.at', marks)} /></p>}
      {note && tie.state !== 'CONNECTED' && <blockquote dir="auto">{note}</blockquote>}
    </div>
  );
}
