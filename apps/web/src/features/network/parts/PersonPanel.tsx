import { Button } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { useState } from 'react';
import { Name, useLanguage, useT, When } from '../../../shared/i18n/index.ts';
import { Avatar } from '../../../shared/ui/Avatar.tsx';
import { CohortBadge } from '../../../shared/ui/CohortBadge.tsx';
import { LinkButton } from '../../../shared/ui/links.tsx';
import { SectorBadge } from '../../../shared/ui/SectorBadge.tsx';
import type { SeenNetwork } from '../graph/network.ts';
import { useMet } from './use-met.ts';
import { useWho, Who } from './Who.tsx';
import classes from './Parts.module.css';

const shownFirst = 6;

interface PersonPanelProps {
  network: SeenNetwork;
  person: number;
  ties: number;
  onPerson: (person: number | undefined) => void;
  /** Shows the way to them from oneself, where oneself is another. */
  onWay?: (() => void) | undefined;
}

/** Who it is, and whom they know, since when and from where. */
export function PersonPanel({ network, person, ties, onPerson, onWay }: PersonPanelProps) {
  const t = useT('network');
  const language = useLanguage();
  const met = useMet(network.told);
  const [all, setAll] = useState(false);
  const { told } = network;
  const known: [number, number][] = [];
  network.around(person, ties, (other, tie) => void known.push([other, tie]));
  const latest = known.toReversed();
  const sector = told.sectorsOf[person];
  const employer = network.employerOf(person);
  const shown = all ? latest : latest.slice(0, shownFirst);
  const whos = useWho(network, [person, ...shown.map(([other]) => other)]);
  const name = whos.said(person);
  return (
    <section className={classes['person']} aria-label={name}>
      <div className={classes['who']}>
        <Avatar id={network.idOf(person)} name={network.nameOf(person) ?? ''} size={44} />
        <div>
          <p className={classes['name']}><Who network={network} person={person} whos={whos} /></p>
          {employer && <p className={classes['soft']}><Name>{employer}</Name></p>}
        </div>
      </div>
      {whos.isRefused && <p className={classes['small']} role="status">{t('who.enough')}</p>}
      <div className={classes['badges']}>
        {told.cohortsOf[person]?.map(place => told.cohorts[place]).map(cohort => cohort && <CohortBadge key={cohort.id} cohort={cohort} linked />)}
        {sector && <SectorBadge sector={sector} />}
      </div>
      <div className={classes['actions']}>
        <LinkButton to="/people/$id" params={{ id: network.idOf(person) }} size="sm">{t('person.profile')}</LinkButton>
        {onWay && <Button size="sm" variant="default" onClick={onWay}>{t('person.way')}</Button>}
        <Button size="sm" variant="subtle" onClick={() => onPerson(undefined)}>{t('person.close')}</Button>
      </div>
      <h3 className={classes['small']}>{t('person.ties', { count: known.length, number: formatNumber(known.length, language) })}</h3>
      <ul className={classes['list']}>
        {shown.map(([other, tie]) => (
          <li key={tie}>
            <button type="button" className={classes['link']} onClick={() => onPerson(other)}><Who network={network} person={other} whos={whos} /></button>
            <span className={classes['soft']}><When at={new Date((told.ties.at[tie] ?? 0) * 60_000)} />{met(tie) && <> · <bdi>{met(tie)}</bdi></>}</span>
          </li>
        ))}
      </ul>
      {!all && latest.length > shownFirst && <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>{t('person.all')}</Button>}
    </section>
  );
}
