import { CancelRegistrationDocument, ConventionDocument, ConventionPeopleDocument, ConventionsDocument, MySessionsDocument, RegisterForConventionDocument, RoomsDocument, SessionDocument, type ConventionCardFragment } from '@cohortium/schema';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { useReasonText, useT } from '../../shared/i18n/index.ts';
import { toast, toastError } from '../../shared/ui/toast.ts';
import type { RequestError } from '../../shared/graphql/index.ts';

const stale = [ConventionDocument, ConventionPeopleDocument, ConventionsDocument, SessionDocument, MySessionsDocument, RoomsDocument];

/** Taking part: onsite, remotely, or no longer (with a way back). Nothing to choose once it is over. */
export function Registration({ convention: { id, phase, registration } }: { convention: Pick<ConventionCardFragment, 'id' | 'phase' | 'registration'> }) {
  const t = useT('conventions');
  const reasonText = useReasonText();
  const onFailed = ({ reason, args }: RequestError) => toastError(reasonText(reason, args));
  const register = useGqlMutation(RegisterForConventionDocument, { refreshes: stale, onFailed });
  const cancel = useGqlMutation(CancelRegistrationDocument, { refreshes: stale, onFailed });
  if (phase === 'OVER') return null;
  const going = registration?.attendance;
  const choose = (attendance: 'ONSITE' | 'REMOTE') => register.mutate({ conventionId: id, attendance });
  const leave = () => cancel.mutate({ conventionId: id }, { onSuccess: () => toast(t('cancelled'), going && (() => choose(going))) });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant={going ? 'default' : 'filled'} loading={register.isPending || cancel.isPending} rightSection={<IconChevronDown size={18} />}>{t(going ? `going.${going}` : 'register')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={going === 'ONSITE'} onClick={() => choose('ONSITE')}>{t('attend.ONSITE')}</Menu.Item>
        <Menu.Item disabled={going === 'REMOTE'} onClick={() => choose('REMOTE')}>{t('attend.REMOTE')}</Menu.Item>
        {going && <Menu.Item onClick={leave}>{t('cancel')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
