import type { UseFormReturnType } from '@mantine/form';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useViewer } from '../viewer/index.ts';
import { deleteDraft, readDraft, saveDraft } from './drafts.ts';

const pause = 400;

export interface DraftState {
  /** A draft was found and stands in the form; `DraftNotice` says so. */
  restored: boolean;
  /** Throws the draft away and begins anew. */
  discard: () => void;
  /** To be called when the form was sent. */
  clear: () => void;
}

const sameForm = (values: Record<string, unknown>, draft: unknown): draft is Record<string, unknown> =>
  typeof draft === 'object' && draft !== null && Object.keys(draft).every(key => key in values);

/**
 * Keeps what is typed into a form (in controlled mode) on this device until it is sent, and brings it back. `key` names what is written:
 * `idea:new`, `idea:<id>:comment`. A draft of another shape of the form is left out.
 */
export function useDraft<Values extends Record<string, unknown>>(key: string, form: UseFormReturnType<Values>): DraftState {
  const own = `${useViewer()?.id ?? 'visitor'}/${key}`;
  const [restored, setRestored] = useState(false);
  const latest = useRef(form);
  latest.current = form;
  const looked = useRef(false);

  useEffect(() => {
    let left = false;
    looked.current = false;
    const restore = (draft: unknown) => {
      if (left) return;
      looked.current = true;
      const { getValues, isDirty, setValues } = latest.current;
      if (!sameForm(getValues(), draft) || isDirty()) return;
      setValues(draft as Partial<Values>);
      setRestored(true);
    };
    readDraft(own).then(restore, () => undefined);
    return () => {
      left = true;
    };
  }, [own]);

  useEffect(() => {
    if (!looked.current || !latest.current.isDirty()) return;
    const timer = setTimeout(() => void saveDraft(own, form.values).catch(() => undefined), pause);
    return () => clearTimeout(timer);
  }, [own, form.values]);

  const clear = useCallback(() => {
    setRestored(false);
    void deleteDraft(own).catch(() => undefined);
  }, [own]);
  const discard = useCallback(() => {
    latest.current.reset();
    clear();
  }, [clear]);
  return { restored, discard, clear };
}
