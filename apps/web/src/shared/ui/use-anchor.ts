import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';

/** For a part of a page that comes after the page itself: `<Section anchor={useAnchor('questions')}>` is scrolled to when the address ends in `#questions`. */
export function useAnchor(id: string): { id: string; ref: RefObject<HTMLElement | null> } {
  const ref = useRef<HTMLElement>(null);
  const isMeant = useLocation({ select: ({ hash }) => hash === id });
  useEffect(() => {
    if (isMeant) ref.current?.scrollIntoView({ block: 'start' });
  }, [isMeant]);
  return { id, ref };
}
