import { Button } from '@mantine/core';
import { AuditLogDocument, FirstToMeetDocument, NameFirstToMeetDocument } from '@cohortium/schema';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useReasonText, useT } from '../../shared/i18n/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { SearchPicker, type Pickable } from '../../shared/ui/SearchPicker.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { useAnchor } from '../../shared/ui/use-anchor.ts';
import { findMembers } from './find-members.ts';
import { firstToMeetQuery } from './queries.ts';
import classes from './Policy.module.css';

const most = 12;

/** Whom newcomers are suggested first: for the weeks in which there is little to go by. */
export function FirstToMeet({ programmeId }: { programmeId: string }) {
  const t = useT('matching');
  const reasonText = useReasonText();
  const anchor = useAnchor('first');
  const { data: { firstToMeet } } = useSuspenseQuery(firstToMeetQuery(programmeId));
  const [draft, setDraft] = useState<Pickable[] | null>(null);
  const search = useMemo(() => findMembers(programmeId), [programmeId]);
  const save = useGqlMutation(NameFirstToMeetDocument, {
    refreshes: [FirstToMeetDocument, AuditLogDocument],
    onDone: () => {
      setDraft(null);
      toast(t('first.saved'));
    },
    onFailed: ({ reason, args }) => toastError(reasonText(reason, args)),
  });
  const value = draft ?? firstToMeet.map(({ id, name }) => ({ id, name }));
  return (
    <Section anchor={anchor} title={t('first.title')}>
      <p className={classes['lead']}>{t('first.lead')}</p>
      <form className={classes['part']} onSubmit={event => {
        event.preventDefault();
        save.mutate({ programmeId, memberIds: value.map(({ id }) => id) });
      }}>
        <SearchPicker label={t('first.people')} placeholder={t('first.placeholder')} max={most} value={value} onChange={setDraft} search={search} />
        <div><Button type="submit" mih={44} disabled={draft === null} loading={save.isPending}>{t('first.save')}</Button></div>
      </form>
    </Section>
  );
}
