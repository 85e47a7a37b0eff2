import { useEffect, useEffectEvent, useState } from 'react';

/** The server's clock may be behind this one: asked a moment late, it has the answer. */
const late = 1500;
const longest = 3_600_000;

/** Acts as each of these moments passes, for as long as the page stands open. */
export function useMoments(moments: readonly string[], act: () => void): void {
  const [passed, setPassed] = useState(0);
  const acts = useEffectEvent(act);
  const key = [...new Set(moments)].join(' ');
  useEffect(() => {
    const next = Math.min(...key.split(' ').map(moment => Date.parse(moment) + late).filter(at => at > Date.now()));
    if (!Number.isFinite(next)) return;
    const timer = setTimeout(() => {
      acts();
      setPassed(count => count + 1);
    }, Math.min(next - Date.now(), longest));
    return () => clearTimeout(timer);
  }, [key, passed]);
}
