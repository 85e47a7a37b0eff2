import { formatNumber } from '@cohortium/i18n';
import { useLanguage, useT, When } from '../../../shared/i18n/index.ts';
import type { SeenNetwork } from '../graph/network.ts';
import type { Way } from '../graph/ways.ts';
import { PersonFinder, type Part } from './PersonFinder.tsx';
import { useMet } from './use-met.ts';
import { useWho, Who } from './Who.tsx';
import classes from './Parts.module.css';

interface WayPanelProps {
  network: SeenNetwork;
  part: Part;
  from: number | undefined;
  to: number | undefined;
  way: Way | undefined;
  onEnds: (from: number | undefined, to: number | undefined) => void;
  onPerson: (person: number) => void;
}

/** The shortest way between two people, step by step with how each two met. */
export function WayPanel({ network, part, from, to, way, onEnds, onPerson }: WayPanelProps) {
  const t = useT('network');
  return (
    <>
      <PersonFinder network={network} part={part} label={t('way.from')} person={from} onChange={person => onEnds(person, to)} />
      <PersonFinder network={network} part={part} label={t('way.to')} person={to} onChange={person => onEnds(from, person)} />
      <div role="status">
        {from !== undefined && to !== undefined && from !== to && (way ? <Steps network={network} way={way} onPerson={onPerson} /> : <p className={classes['soft']}>{t('way.none')}</p>)}
      </div>
    </>
  );
}

function Steps({ network, way, onPerson }: { network: SeenNetwork; way: Way; onPerson: (person: number) => void }) {
  const t = useT('network');
  const language = useLanguage();
  const met = useMet(network.told);
  const whos = useWho(network, way.people);
  return (
    <>
      <p>{t('way.steps', { count: way.ties.length, number: formatNumber(way.ties.length, language) })}{way.equallyShort > 1 && <> {t('way.others', { count: way.equallyShort - 1, number: formatNumber(way.equallyShort - 1, language) })}</>}</p>
      <ol className={classes['steps']}>
        {way.people.map((person, at) => {
          const tie = way.ties[at - 1];
          return (
            <li key={person}>
              {tie !== undefined && <span className={classes['soft']}><When at={new Date((network.told.ties.at[tie] ?? 0) * 60_000)} />{met(tie) && <> · <bdi>{met(tie)}</bdi></>}</span>}
              <button type="button" className={classes['link']} onClick={() => onPerson(person)}><Who network={network} person={person} whos={whos} /></button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
