import { useQuery } from '@tanstack/react-query';
import { useT } from '../../shared/i18n/index.ts';
import { asRequestError } from '../../shared/graphql/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { TabLink, TabLinks } from '../../shared/ui/TabLinks.tsx';
import { ThreadLoader } from '../../shared/ui/ThreadLoader.tsx';
import { AboutThem, WhatTheyOffer, WhoTheyAre } from './ProfileParts.tsx';
import { onlookers, type Onlooker } from './onlookers.ts';
import { SeenByVisitors } from './VisitorProfile.tsx';
import { seenByQuery } from './queries.ts';
import classes from './Profile.module.css';

/** One's own profile through another's eyes, as the server would show it to them. */
export function SeenBy({ id, onlooker, mayBePublic }: { id: string; onlooker: Onlooker; mayBePublic: boolean }) {
  const t = useT('people');
  return (
    <>
      <TabLinks label={t('seenBy.label')}>
        <TabLink to="/people/$id" params={{ id }} search={{}} activeOptions={{ exact: true, includeSearch: true }}>{t('seenBy.ONLY_ME')}</TabLink>
        {onlookers.filter(one => one !== 'PUBLIC' || mayBePublic).map(one => <TabLink key={one} to="/people/$id" params={{ id }} search={{ as: one }} activeOptions={{ includeSearch: true }}>{t(`seenBy.${one}`)}</TabLink>)}
      </TabLinks>
      {onlooker === 'PUBLIC' ? <SeenByVisitors id={id} /> : <SeenByMembers audience={onlooker} />}
    </>
  );
}

function SeenByMembers({ audience }: { audience: Exclude<Onlooker, 'PUBLIC'> }) {
  const { data, error } = useQuery(seenByQuery(audience));
  return (
    <>
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
