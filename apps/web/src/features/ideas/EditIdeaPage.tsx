import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { UpdateIdeaDocument } from '@cohortium/schema';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { applyServerErrors, focusFirstError } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { DraftNotice, useDraft } from '../../shared/offline/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { LinkButton } from '../../shared/ui/links.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { NotFoundPage } from '../../shared/shell/index.ts';
import { toast } from '../../shared/ui/toast.ts';
import { contentOf, problemsOf, valuesOf, type IdeaValues } from './idea-form.ts';
import { EditConflict } from './EditConflict.tsx';
import { IdeaFields } from './IdeaFields.tsx';
import { ideaQuery, keepIdea, type WholeIdea } from './queries.ts';
import classes from './IdeaForm.module.css';

function useEditing(idea: WholeIdea) {
  const t = useT('ideas');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  /** The version that this text was begun from: a newer one on the server is a conflict that the reader settles. */
  const [version, setVersion] = useState(idea.version);
  const form = useForm<IdeaValues>({ mode: 'controlled', initialValues: valuesOf(idea), validate: values => problemsOf(values, true) });
  const draft = useDraft(`idea:${idea.id}:edit:${version}`, form);
  const save = useGqlMutation(UpdateIdeaDocument, {
    onDone: ({ updateIdea }) => {
      draft.clear();
      keepIdea(queryClient, updateIdea);
      toast(t('form.saved'));
      void navigate({ to: '/ideas/$id', params: { id: idea.id } });
    },
    onFailed: error => void applyServerErrors(form, error),
  });
  const send = (values: IdeaValues, from: number) => {
    if (!save.isPending) save.mutate({ input: { ...contentOf(values), id: idea.id, version: from, lang: idea.lang } });
  };
  const begin = (theirs: WholeIdea) => {
    save.reset();
    setVersion(theirs.version);
    form.setValues(valuesOf(theirs));
  };
  return { form, draft, save, version, send, begin };
}

/** The form over an idea's text; on a conflict what was written stays, and the other version stands beside it. */
export function EditIdea({ idea }: { idea: WholeIdea }) {
  const t = useT('ideas');
  const { form, draft, save, version, send, begin } = useEditing(idea);
  const conflict = save.error?.code === 'CONFLICT' && save.error.fields.length === 0;
  return (
    <form className={classes['form']} noValidate onSubmit={form.onSubmit(values => send(values, version), focusFirstError(form))}>
      <DraftNotice draft={draft} />
      {conflict ? <EditConflict id={idea.id} onMine={theirs => send(form.getValues(), theirs.version)} onTheirs={begin} /> : <FormError error={save.error} />}
      <IdeaFields form={form} cohorts={[idea.cohort]} />
      <div className={classes['foot']}>
        <Button type="submit" loading={save.isPending}>{t('form.save')}</Button>
        <LinkButton variant="default" to="/ideas/$id" params={{ id: idea.id }}>{t('form.cancel')}</LinkButton>
      </div>
    </form>
  );
}

export function EditIdeaPage({ id }: { id: string }) {
  const t = useT('ideas');
  const { data: { idea } } = useSuspenseQuery(ideaQuery(id));
  if (!idea.viewerCan.edit) return <NotFoundPage />;
  return (
    <>
      <PageHeader title={t('form.editTitle')} lead={<bdi lang={idea.lang}>{idea.title}</bdi>} />
      <EditIdea idea={idea} />
    </>
  );
}
