import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ProposeIdeaDocument, type IdeaHomesQuery, type OriginInput } from '@cohortium/schema';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { applyServerErrors, focusFirstError } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useLanguage, useT } from '../../shared/i18n/index.ts';
import { DraftNotice, useDraft } from '../../shared/offline/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FormError } from '../../shared/ui/FormError.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { contentOf, emptyIdea, problemsOf, type IdeaValues } from './idea-form.ts';
import { IdeaFields, type CohortChoice } from './IdeaFields.tsx';
import { SourceQuote } from './SourceQuote.tsx';
import { homesQuery, keepIdea } from './queries.ts';
import { problemFrom, sourceQuery, type Source } from './source.ts';
import classes from './IdeaForm.module.css';

interface NewIdeaProps {
  /** What the idea comes from: a room's discussion, a session. */
  origin: OriginInput | null;
  /** The cohort it was begun from. */
  cohortId: string | undefined;
}

/** The reader's own cohorts, then those of programmes they run. */
function cohortsOf({ programmes }: IdeaHomesQuery): CohortChoice[] {
  const own = programmes.flatMap(programme => programme.cohorts.filter(cohort => cohort.isMine));
  const run = programmes.filter(programme => programme.viewerCan.invite).flatMap(programme => programme.cohorts.filter(cohort => !cohort.isMine));
  return [...own.toSorted((one, other) => other.year - one.year), ...run];
}

function useProposing(cohorts: readonly CohortChoice[], { origin, cohortId }: NewIdeaProps, source: Source | null) {
  const t = useT('ideas');
  const lang = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const first = cohorts.find(cohort => cohort.id === cohortId) ?? cohorts[0];
  const form = useForm<IdeaValues>({ mode: 'controlled', initialValues: { ...emptyIdea(first?.id ?? ''), problem: source ? problemFrom(source) : '' }, validate: values => problemsOf(values, false) });
  const draft = useDraft(source ? `idea:new:${source.id}` : 'idea:new', form);
  const send = useGqlMutation(ProposeIdeaDocument, {
    onDone: ({ proposeIdea: idea }) => {
      draft.clear();
      keepIdea(queryClient, idea);
      toast(t('form.sent'));
      void navigate({ to: '/ideas/$id', params: { id: idea.id } });
    },
    onFailed: error => void applyServerErrors(form, error),
  });
  const submit = (values: IdeaValues) => {
    if (!send.isPending) send.mutate({ input: { ...contentOf(values), cohortId: values.cohortId, lang, origin, idempotencyKey } });
  };
  return { form, draft, send, submit };
}

/** The message it is made of. One that cannot be read (any more) refuses the idea when it is sent, and is not quoted. */
function useSource(origin: OriginInput | null): Source | null {
  const { data } = useSuspenseQuery(sourceQuery(origin));
  return data;
}

/** A new idea: the few fields it needs, and what may follow. What is typed is kept on this device. */
export function NewIdeaPage(props: NewIdeaProps) {
  const t = useT('ideas');
  const { data } = useSuspenseQuery(homesQuery);
  const cohorts = cohortsOf(data);
  const source = useSource(props.origin);
  const { form, draft, send, submit } = useProposing(cohorts, props, source);
  if (cohorts.length === 0) {
    return (
      <>
        <PageHeader title={t('form.newTitle')} />
        <EmptyState title={t('form.noCohortTitle')} text={t('form.noCohort')} action={<LinkButton to="/ideas" variant="light">{t('home.allIdeas')}</LinkButton>} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('form.newTitle')} lead={t('form.newLead')} />
      <form className={classes['form']} noValidate onSubmit={form.onSubmit(submit, focusFirstError(form))}>
        <DraftNotice draft={draft} />
        {source && <SourceQuote source={source} />}
        <FormError error={send.error} />
        <IdeaFields form={form} cohorts={cohorts} />
        <div className={classes['foot']}><Button type="submit" loading={send.isPending}>{t('form.send')}</Button></div>
      </form>
    </>
  );
}
