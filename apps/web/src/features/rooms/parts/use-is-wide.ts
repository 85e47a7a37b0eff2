import { useLayoutEffect, useRef, useState } from 'react';

/** Whether an element is at least so wide, in pixels of its own: a session's page gives a room less than the window has. */
export function useIsWide(least: number) {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWide(element.clientWidth >= least);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [least]);
  return { box, isWide };
}
