import { Button } from '@mantine/core';
import { formatNumber } from '@cohortium/i18n';
import { AuditLogDocument, MatchingPoliciesDocument, SetMatchingPolicyDocument, WorthMeetingDocument, type MatchingPolicyInput, type MatchingPolicyVersionFragment } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Name, Sentence, useLanguage, useReasonText, useT, When } from '../../shared/i18n/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { Section } from '../../shared/ui/Section.tsx';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { FirstToMeet } from './FirstToMeet.tsx';
import { PolicyExample } from './PolicyExample.tsx';
import { PolicyForm, useStepWord } from './PolicyForm.tsx';
import { matchingPoliciesQuery } from './queries.ts';
import classes from './Policy.module.css';

const choicesOf = ({ crossCohort, crossSector, mayMeet, colleagues, mostShown }: MatchingPolicyVersionFragment): MatchingPolicyInput => ({ crossCohort, crossSector, mayMeet, colleagues, mostShown });

/** What a programme's staff decide on suggestions: the choices, an example of what they change, earlier versions, and the first people to meet. */
export function PolicyPage({ programmeId }: { programmeId: string }) {
  const t = useT('matching');
  const reasonText = useReasonText();
  const { data: { matchingPolicies: versions, matchingNight: night } } = useSuspenseQuery(matchingPoliciesQuery(programmeId));
  const [current, ...earlier] = versions;
  const [draft, setDraft] = useState<MatchingPolicyInput | null>(null);
  const save = useGqlMutation(SetMatchingPolicyDocument, {
    refreshes: [MatchingPoliciesDocument, AuditLogDocument, WorthMeetingDocument],
    onDone: () => {
      setDraft(null);
      toast(t('policy.saved'));
    },
    onFailed: ({ reason, args }) => toastError(reasonText(reason, args)),
  });
  if (!current) return null;
  const held = choicesOf(current);
  const value = draft ?? held;
  const changed = JSON.stringify(value) !== JSON.stringify(held);
  return (
    <>
      <Section title={t('policy.title')}>
        <p className={classes['lead']}>{t('policy.lead')}</p>
        <PolicyForm value={value} onChange={setDraft} changed={changed} saving={save.isPending} onSave={() => save.mutate({ programmeId, version: current.version, policy: value })} />
        <p className={classes['soft']}>{current.version ? <Version of={current} /> : t('policy.none')}</p>
        <Night night={night} />
      </Section>
      <Section title={t('example.title')}><PolicyExample programmeId={programmeId} policy={value} /></Section>
      <FirstToMeet programmeId={programmeId} />
      {earlier.length > 0 && (
        <Section title={t('policy.history')}>
          <ul className={classes['people']}>{earlier.map(version => <Earlier key={version.version} of={version} onTake={() => setDraft(choicesOf(version))} />)}</ul>
        </Section>
      )}
    </>
  );
}

function Night({ night }: { night: { people: number; gini: number } | null }) {
  const t = useT('matching');
  const language = useLanguage();
  return <p className={classes['soft']}>{night ? t('policy.night', { number: formatNumber(night.people, language), gini: formatNumber(Math.round(night.gini * 100) / 100, language) }) : t('policy.noNight')}</p>;
}

function Version({ of: { version, setBy, setAt } }: { of: MatchingPolicyVersionFragment }) {
  const t = useT('matching');
  const number = useLanguageNumber(version);
  const when = setAt && <When at={setAt} as="full" />;
  return setBy
    ? <Sentence parts={{ name: <Name>{setBy.name}</Name>, when }} text={marks => t('policy.version', { ...marks, number })} />
    : <Sentence parts={{ when }} text={marks => t('policy.versionNobody', { ...marks, number })} />;
}

const useLanguageNumber = (value: number): string => formatNumber(value, useLanguage());

function Earlier({ of, onTake }: { of: MatchingPolicyVersionFragment; onTake: () => void }) {
  const t = useT('matching');
  const word = useStepWord();
  const [number, people] = [useLanguageNumber(of.version), useLanguageNumber(of.mostShown)];
  return (
    <li className={classes['save']}>
      <div>
        <p className={classes['label']}><Version of={of} /></p>
        <p className={classes['soft']}>{t('policy.summary', { cohort: word(of.crossCohort), sector: word(of.crossSector), who: t(`policy.${of.mayMeet}`), number: people })}</p>
      </div>
      <Button variant="light" mih={44} aria-label={t('policy.restoreNamed', { number })} onClick={onTake}>{t('policy.restore')}</Button>
    </li>
  );
}
