import { formatNumber } from '@cohortium/i18n';
import type { PeopleQuery } from '@cohortium/schema';
import { Button } from '@mantine/core';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { CohortBadge } from '../../shared/ui/CohortBadge.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { RoleLine } from '../../shared/ui/PersonCard.tsx';
import { isSector, SectorBadge } from '../../shared/ui/SectorBadge.tsx';
import { SkillList } from '../../shared/ui/SkillList.tsx';
import { TieBadge } from '../connections/index.ts';
import classes from './PeoplePage.module.css';

type Person = PeopleQuery['people']['nodes'][number];

interface PeopleTableProps {
  people: readonly Person[];
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** The same people as rows, for comparing. */
export function PeopleTable({ people, hasNextPage, isFetchingNextPage, fetchNextPage }: PeopleTableProps) {
  const t = useT('people');
  const language = useLanguage();
  return (
    <>
      <div className={classes['scroll']} tabIndex={0} role="region" aria-label={t('title')}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('table.name')}</th>
              <th scope="col">{t('table.role')}</th>
              <th scope="col">{t('table.cohort')}</th>
              <th scope="col">{t('table.sector')}</th>
              <th scope="col">{t('table.offers')}</th>
              <th scope="col">{t('table.tie')}</th>
            </tr>
          </thead>
          <tbody>{people.map(person => <Row key={person.id} person={person} />)}</tbody>
        </table>
      </div>
      {hasNextPage && <p className="paper">{t('list.onPaper', { count: people.length, number: formatNumber(people.length, language) })}</p>}
      {hasNextPage && <Button mt="md" variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>{t('action.more')}</Button>}
    </>
  );
}

function Row({ person }: { person: Person }) {
  return (
    <tr>
      <td>
        <span className={classes['person']}>
          <Avatar id={person.id} name={person.name} src={person.avatarUrl} size={36} />
          <TextLink to="/people/$id" params={{ id: person.id }}><Name>{person.name}</Name></TextLink>
        </span>
      </td>
      <td><RoleLine person={person} /></td>
      <td>{person.cohorts.map(cohort => <CohortBadge key={cohort.id} cohort={cohort} linked />)}</td>
      <td>{isSector(person.sector) && <SectorBadge sector={person.sector} />}</td>
      <td><SkillList skills={person.offers.map(offer => offer.skill)} show={2} /></td>
      <td><TieBadge member={person} /></td>
    </tr>
  );
}
