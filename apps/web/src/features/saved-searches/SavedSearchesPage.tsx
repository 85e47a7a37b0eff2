import type { SavedSearchPartsFragment } from '@cohortium/schema';
import { ActionIcon, Switch } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { useSuspenseQuery } from '@tanstack/react-query';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Name, useLanguage, useT } from '../../shared/i18n/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { ChosenChips, searchOf } from '../people/index.ts';
import { NameDialog } from './NameDialog.tsx';
import { savedSearchesQuery } from './queries.ts';
import { useSavedSearch } from './use-saved-search.ts';
import classes from './SavedSearches.module.css';

/** The searches someone keeps: each leads to the directory, tells whom it found since, and can be quietened, renamed or deleted. */
export function SavedSearchesPage() {
  const t = useT('searches');
  const { data: { savedSearches } } = useSuspenseQuery(savedSearchesQuery);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {savedSearches.length === 0
        ? <EmptyState title={t('empty')} text={t('emptyText')} action={<LinkButton to="/people" variant="light">{t('emptyAction')}</LinkButton>} />
        : <ul className={classes['list']}>{savedSearches.map(search => <li key={search.id}><SavedSearch search={search} /></li>)}</ul>}
    </>
  );
}

function SavedSearch({ search }: { search: SavedSearchPartsFragment }) {
  const t = useT('searches');
  const act = useSavedSearch(search);
  const [naming, setNaming] = useState(false);
  const filter = searchOf(search.filter);
  return (
    <article className={classes['card']}>
      <div className={classes['head']}>
        <h2 className={classes['name']}><TextLink to="/people" search={filter} fz="inherit" fw={600} onClick={() => search.newCount > 0 && act.lookAt()}><bdi>{search.name}</bdi></TextLink></h2>
        <div className={classes['tools']}>
          <ActionIcon size={44} color="gray" aria-label={t('rename', { name: search.name })} onClick={() => setNaming(true)}><IconPencil size={20} stroke={1.6} /></ActionIcon>
          <ActionIcon size={44} color="gray" aria-label={t('delete', { name: search.name })} onClick={act.remove}><IconTrash size={20} stroke={1.6} /></ActionIcon>
        </div>
      </div>
      <ChosenChips search={filter} />
      {search.newCount > 0 && <NewPeople search={search} />}
      {search.isWide ? <p className={classes['soft']}>{t('wide')}</p> : <Switch label={t('tells')} checked={search.tells} onChange={event => act.tell(event.currentTarget.checked)} />}
      {naming && <NameDialog title={t('renameTitle')} name={search.name} onName={act.rename} onClose={() => setNaming(false)} />}
    </article>
  );
}

/** Whom it found since it was last opened, by face and name. */
function NewPeople({ search: { newCount, newPeople } }: { search: SavedSearchPartsFragment }) {
  const t = useT('searches');
  const number = formatNumber(newCount, useLanguage());
  return (
    <div>
      <p className={classes['new']}>{t('new', { count: newCount, number })}</p>
      <ul className={classes['faces']}>
        {newPeople.map(({ id, name, avatarUrl }) => (
          <li key={id} className={classes['face']}>
            <Avatar id={id} name={name} src={avatarUrl} size={36} />
            <TextLink to="/people/$id" params={{ id }}><Name>{name}</Name></TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
