import { Name, Sentence, useT, When } from '../../shared/i18n/index.ts';
import type { TieMember } from './use-tie.ts';
import classes from './TieDetails.module.css';

/** Since when, where they met, and the note that came with the request. */
export function TieDetails({ member: { tie } }: { member: Pick<TieMember, 'tie'> }) {
  const t = useT('connections');
  if (!tie || tie.state === 'NONE') return null;
  const { since, met, note } = tie;
  return (
    <div className={classes['details']}>
      {since && <p>{t(tie.state === 'CONNECTED' ? 'state.connectedSince' : tie.state === 'REQUESTED_BY_ME' ? 'state.requestedByMe' : 'state.requestedByThem')}{' '}<When at={since} as={tie.state === 'CONNECTED' ? 'day' : 'relative'} /></p>}
      {met && <p><Sentence parts={{ place: met.text ? <Name>{met.text}</Name> : t(`met.${met.kind}`) }} text={marks => t('met.at', marks)} /></p>}
      {note && tie.state !== 'CONNECTED' && <blockquote dir="auto">{note}</blockquote>}
    </div>
  );
}
