import type { RestraintKind } from '@cohortium/contract';
import { useMemo, useState, type ReactNode } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import { toast } from '../../../shared/ui/toast.ts';
import { AskingContext, type Asking, type Reported, type Whom } from './moderation-context.ts';
import { ReportDialog } from './ReportDialog.tsx';
import { RestrainDialog } from './RestrainDialog.tsx';
import { useInstantly } from './use-moderation.ts';

type Asked = { readonly whom: Whom; readonly restraint: RestraintKind } | { readonly subject: Reported };

/** Holds the dialogs of a room's menus. */
export function ModerationDialogs({ children }: { children: ReactNode }) {
  const t = useT('moderation');
  const [asked, setAsked] = useState<Asked | null>(null);
  const { act } = useInstantly();
  const asking = useMemo<Asking>(() => ({ restrain: (whom, restraint) => setAsked({ whom, restraint }), report: subject => setAsked({ subject }) }), []);
  const close = () => setAsked(null);
  return (
    <AskingContext value={asking}>
      {children}
      {asked && 'restraint' in asked && (
        <RestrainDialog name={asked.whom.name} restraint={asked.restraint} onClose={close} onDone={until => {
          const { whom: { id: accountId, name }, restraint } = asked;
          const undo = () => void act(accountId, false, 'room:release', { accountId, restraint });
          void act(accountId, true, 'room:restrain', { accountId, restraint, until }).then(done => done && toast(t(restraint === 'MUTED' ? 'restrain.muted' : 'restrain.removed', { name: `\u2068${name}\u2069` }), undo));
        }}
        />
      )}
      {asked && 'subject' in asked && (
        <ReportDialog subject={asked.subject} onClose={close} onSend={(reason, note) => {
          const { kind, id } = asked.subject;
          void act(id, true, 'room:report', { subject: { kind, id }, reason, note }).then(done => done && toast(t('report.sent')));
        }}
        />
      )}
    </AskingContext>
  );
}
