import { useLanguage, useT } from '../../../shared/i18n/index.ts';
import { Name } from '../../../shared/i18n/index.ts';
import { monthOf, sayMonth } from '../graph/months.ts';
import type { SeenNetwork } from '../graph/network.ts';
import type { Pointed } from '../picture/look.ts';
import { useMet } from './use-met.ts';
import { useWho, Who } from './Who.tsx';
import classes from './Parts.module.css';

/** Who sweeps over the picture does not ask for everyone on the way. */
const dwell = 150;

/** Who someone is, or how two people met. */
export function Told({ network, pointed }: { network: SeenNetwork; pointed: NonNullable<Pointed> }) {
  const t = useT('network');
  const language = useLanguage();
  const met = useMet(network.told);
  const { told } = network;
  const people = pointed.kind === 'dot' ? [pointed.place] : network.ends(pointed.place);
  const whos = useWho(network, people, dwell);
  const [one = 0, other = 0] = people;
  if (pointed.kind === 'dot') {
    const lines = [told.cohorts[told.cohortsOf[one]?.[0] ?? -1]?.name, network.employerOf(one)];
    return <><strong><Who network={network} person={one} whos={whos} /></strong>{lines.map(line => line && <div key={line} className={classes['soft']}><Name>{line}</Name></div>)}</>;
  }
  return (
    <>
      <strong><Who network={network} person={one} whos={whos} /> – <Who network={network} person={other} whos={whos} /></strong>
      <div className={classes['soft']}>{t('told.since', { month: sayMonth(monthOf(told.ties.at[pointed.place] ?? 0), language) })}</div>
      {met(pointed.place) && <div className={classes['soft']}><bdi>{met(pointed.place)}</bdi></div>}
    </>
  );
}
