import { useQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { asRequestError } from '../../shared/graphql/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { TabLink, TabLinks } from '../../shared/ui/TabLinks.tsx';
import { ThreadLoader } from '../../shared/ui/ThreadLoader.tsx';
import { AboutThem, WhatTheyOffer, WhoTheyAre } from './ProfileParts.tsx';
import { onlookers, type Onlooker } from './onlookers.ts';
import { seenByQuery } from './queries.ts';
import classes from './Profile.module.css';

/** One's own profile through another's eyes, as the server would show it to them. */
export function SeenBy({ id, onlooker }: { id: string; onlooker: Onlooker }) {
  const t = useT('people');
  const { data, error } = useQuery(seenByQuery(onlooker));
  return (
    <>
      <TabLinks label={t('seenBy.label')}>
        <TabLink to="/people/$id" params={{ id }} search={{}} activeOptions={{ exact: true, includeSearch: true }}>{t('seenBy.ONLY_ME')}</TabLink>
        {onlookers.map(one => <TabLink key={one} to="/people/$id" params={{ id }} search={{ as: one }} activeOptions={{ includeSearch: true }}>{t(`seenBy.${one}`)}</TabLink>)}
      </TabLinks>
      {error && <FormError error={asRequestError(error)} />}
      {!data && !error && <ThreadLoader />}
      {data && (
        <>
          <WhoTheyAre person={data.myProfileSeenBy} />
          <div className={classes['columns']}>
            <div><WhatTheyOffer person={data.myProfileSeenBy} /></div>
            <div><AboutThem person={data.myProfileSeenBy} /></div>
          </div>
        </>
      )}
    </>
  );
}
