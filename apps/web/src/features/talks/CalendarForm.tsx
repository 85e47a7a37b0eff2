import { calendarAddress } from '@cohortium/contract';
import { CalendarFeedDocument, ForgetCalendarFeedDocument, FreeTimesDocument, SetCalendarFeedDocument } from '@cohortium/schema';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { applyServerErrors, focusFirstError, schemaForm } from '../../shared/forms/index.ts';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { Sentence, useReasonText, useT } from '../../shared/i18n/index.ts';
import { FormError } from '../../shared/ui/FormError.tsx';
import { toast, toastError } from '../../shared/ui/toast.ts';
import { calendarQuery } from './use-talks.ts';
import classes from './Talks.module.css';

/** The secret address of my calendar: given once, told never again, forgotten by a press. */
export function CalendarForm() {
  const t = useT('talks');
  const reasonText = useReasonText();
  const { data: { calendarFeed } } = useSuspenseQuery(calendarQuery);
  const form = useForm({ mode: 'controlled', initialValues: { address: '' }, validate: schemaForm(z.strictObject({ address: calendarAddress })) });
  const { mutate, isPending, error } = useGqlMutation(SetCalendarFeedDocument, {
    refreshes: [CalendarFeedDocument, FreeTimesDocument],
    onDone: () => {
      form.reset();
      toast(t('done.feed'));
    },
    onFailed: failed => void applyServerErrors(form, failed),
  });
  const forget = useGqlMutation(ForgetCalendarFeedDocument, { refreshes: [CalendarFeedDocument], onDone: () => toast(t('done.forgotten')), onFailed: ({ reason, args }) => toastError(reasonText(reason, args)) });
  if (calendarFeed) {
    return (
      <div className={classes['form']}>
        <p className={classes['soft']}><Sentence parts={{ host: <bdi>{calendarFeed.host}</bdi> }} text={marks => t('feed.kept', marks)} /></p>
        <div><Button variant="default" loading={forget.isPending} onClick={() => forget.mutate({})}>{t('action.forget')}</Button></div>
      </div>
    );
  }
  return (
    <form className={classes['form']} onSubmit={form.onSubmit(values => mutate(values), focusFirstError(form))}>
      <p className={classes['soft']}>{t('feed.lead')}</p>
      <TextInput size="md" type="url" dir="ltr" autoComplete="off" spellCheck={false} label={t('feed.address')} description={t('feed.addressHint')} {...form.getInputProps('address')} />
      <FormError error={error} />
      <div><Button type="submit" variant="default" loading={isPending}>{t('action.save')}</Button></div>
    </form>
  );
}
