import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
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

/** Whether a draft has only fields that the form has still. */
const fits = <Values extends Record<string, unknown>>(values: Values, draft: unknown): draft is Partial<Values> =>
  typeof draft === 'object' && draft !== null && Object.keys(draft).every(key => key in values);

/**
 * Keeps what is typed into a form (in controlled mode) on this device until it is sent, and brings it back. `key` names what is written:
 * `idea:new`, `idea:<id>:comment`. A draft of another shape of the form is left out.
 */
export function useDraft<Values extends Record<string, unknown>>(key: string, form: UseFormReturnType<Values>): DraftState {
  const own = `${useViewer()?.id ?? 'visitor'}/${key}`;
  const [restored, setRestored] = useState(false);
  /** The key under which the store has been looked into: before that, nothing typed may overwrite what it holds. */
  const [looked, setLooked] = useState<string>();

  const restore = useEffectEvent((draft: unknown) => {
    setLooked(own);
    if (form.isDirty() || !fits(form.getValues(), draft)) return;
    form.setValues(draft);
    setRestored(true);
  });
  useEffect(() => {
    let left = false;
    readDraft(own).then(draft => !left && restore(draft), () => undefined);
    return () => {
      left = true;
    };
  }, [own]);

  const unsaved = useRef<{ key: string; values: Values } | null>(null);
  const flush = useEffectEvent(() => {
    const draft = unsaved.current;
    unsaved.current = null;
    if (draft) void saveDraft(draft.key, draft.values).catch(() => undefined);
  });
  const isDirty = useEffectEvent(() => form.isDirty());
  useEffect(() => {
    if (looked !== own || !isDirty()) return;
    unsaved.current = { key: own, values: form.values };
    const timer = setTimeout(() => flush(), pause);
    return () => clearTimeout(timer);
  }, [own, looked, form.values]);
  // Whoever leaves in the midst of a word finds it again.
  useEffect(() => {
    const leave = () => flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const clear = () => {
    unsaved.current = null;
    setRestored(false);
    void deleteDraft(own).catch(() => undefined);
  };
  const discard = () => {
    form.reset();
    clear();
  };
  return { restored, discard, clear };
}
