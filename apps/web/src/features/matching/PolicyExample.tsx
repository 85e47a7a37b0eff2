import type { ExampleSuggestionFragment, MatchingPolicyInput } from '@cohortium/schema';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Name, useT } from '../../shared/i18n/index.ts';
import { asRequestError } from '../../shared/graphql/index.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { TextLink } from '../../shared/ui/links.tsx';
import { ListSkeleton } from '../../shared/ui/ListSkeleton.tsx';
import { SearchPicker, type Pickable } from '../../shared/ui/SearchPicker.tsx';
import { findMembers } from './find-members.ts';
import { matchingExampleQuery } from './queries.ts';
import { sentencesOf } from './reasons.tsx';
import classes from './Policy.module.css';

/** What the choices would change for a member whom staff choose. */
export function PolicyExample({ programmeId, policy }: { programmeId: string; policy: MatchingPolicyInput }) {
  const t = useT('matching');
  const [chosen, setChosen] = useState<Pickable[]>([]);
  const search = useMemo(() => findMembers(programmeId), [programmeId]);
  const [example] = chosen;
  return (
    <div>
      <p className={classes['lead']}>{t('example.lead')}</p>
      <div className={classes['part']}><SearchPicker label={t('example.member')} placeholder={t('example.placeholder')} max={1} value={chosen} onChange={setChosen} search={search} /></div>
      {example && <Compared key={example.id} programmeId={programmeId} example={example} policy={policy} />}
    </div>
  );
}

function Compared({ programmeId, example, policy }: { programmeId: string; example: Pickable; policy: MatchingPolicyInput }) {
  const t = useT('matching');
  const [asked] = useDebouncedValue(policy, 300);
  const { data, error } = useQuery({ ...matchingExampleQuery(programmeId, example.id, asked), placeholderData: keepPreviousData });
  if (error) return <FormError error={asRequestError(error)} />;
  if (!data) return <ListSkeleton of="row" count={4} />;
  const { now, tried } = data.matchingExample;
  const same = now.map(({ member }) => member.id).join() === tried.map(({ member }) => member.id).join();
  return (
    <>
      <p role="status" className={classes['soft']}>{same && t('example.same', { name: `\u2068${example.name}\u2069` })}</p>
      <div className={classes['columns']}>
        <People title={t('example.now')} people={now} others={tried} mark={t('example.gone')} />
        <People title={t('example.then')} people={tried} others={now} mark={t('example.new')} />
      </div>
    </>
  );
}

interface PeopleProps {
  title: string;
  people: readonly ExampleSuggestionFragment[];
  /** Those of the other list: who is not among them is marked. */
  others: readonly ExampleSuggestionFragment[];
  mark: string;
}

function People({ title, people, others, mark }: PeopleProps) {
  const t = useT('matching');
  const kept = new Set(others.map(({ member }) => member.id));
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {people.length === 0 && <p className={classes['soft']}>{t('example.nobody')}</p>}
      <ol className={classes['people']}>
        {people.map(({ member: { id, name, avatarUrl }, reasons }) => (
          <li key={id} className={classes['person']}>
            <Avatar id={id} name={name} src={avatarUrl} size={32} />
            <div>
              <TextLink to="/people/$id" params={{ id }} c="inherit" fw={600}><Name>{name}</Name></TextLink>
              {sentencesOf(reasons).slice(0, 2).map((sentence, at) => <p key={at} className={classes['reason']}>{sentence}</p>)}
            </div>
            {!kept.has(id) && <span className={classes['mark']}>{mark}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
