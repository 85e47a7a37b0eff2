import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { loadTexts } from '../../shared/i18n/index.ts';
import type { Office } from './go-places.ts';

const load = () => import('./Palette.tsx');
const Palette = lazy(load);

interface PaletteDoor {
  open: () => void;
  /** The pointer comes near: its code is fetched. */
  near: () => void;
  palette: ReactNode;
}

/** The palette opens by Ctrl-K or ⌘-K from anywhere, and by the search field of the shell; its code comes when it is reached for. */
export function usePalette(offices: readonly Office[], enabled: boolean): PaletteDoor {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey || event.defaultPrevented) return;
      event.preventDefault();
      setOpened(now => !now);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
  const near = () => void Promise.all([load(), loadTexts('search')]);
  const palette = opened && enabled && <Suspense><Palette offices={offices} onClose={() => setOpened(false)} /></Suspense>;
  return { open: () => setOpened(true), near, palette };
}
