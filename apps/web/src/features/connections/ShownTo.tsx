import { connectionAudiences, type ConnectionAudience } from '@cohortium/contract';
import { ShowConnectionsToDocument, ShowsConnectionsToDocument } from '@cohortium/schema';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { gqlQuery, useGqlMutation } from '../../shared/graphql/index.ts';
import { useReasonText, useT } from '../../shared/i18n/index.ts';
import { toast, toastError } from '../../shared/ui/toast.ts';
import classes from './ConnectionList.module.css';

const isAudience = (value: unknown): value is ConnectionAudience => connectionAudiences.some(audience => audience === value);

/** Whom I show my connections to: chosen here, true at once. */
export function ShownTo() {
  const t = useT('connections');
  const say = useReasonText();
  const { data } = useQuery(gqlQuery(ShowsConnectionsToDocument, {}));
  const { mutate, isPending, variables } = useGqlMutation(ShowConnectionsToDocument, {
    refreshes: [ShowsConnectionsToDocument],
    onDone: () => toast(t('shownTo.saved')),
    onFailed: error => toastError(say(error.reason, error.args)),
  });
  if (!data?.viewer) return null;
  return (
    <Select
      className={classes['shownTo'] ?? ''} label={t('shownTo.label')} description={t('shownTo.why')} allowDeselect={false} disabled={isPending}
      value={isPending ? variables.audience : data.viewer.showsConnectionsTo} onChange={value => isAudience(value) && mutate({ audience: value })}
      data={connectionAudiences.map(value => ({ value, label: t(`common:audience.${value}`) }))}
    />
  );
}
