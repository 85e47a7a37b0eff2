import { useEffect, useRef, useState, useTransition } from 'react';

/**
 * A dialog that is fetched when it is first opened, and stays when it is closed: what was written in it is there again. It comes into being open and so
 * does not know where the focus was, which goes back to its button. `button` goes to the button, `dialog` to the dialog, which is null until then.
 */
export function useLateDialog() {
  const [state, setState] = useState<'never' | 'now' | 'before'>('never');
  const [isFetching, fetched] = useTransition();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'before') button.current?.focus();
  }, [state]);
  return {
    button: { ref: button, 'aria-haspopup': 'dialog', loading: isFetching, onClick: () => fetched(() => setState('now')) },
    dialog: state === 'never' ? null : { opened: state === 'now', onClose: () => setState('before') },
  } as const;
}
