import { useEffect, useState } from 'react';
import { useT } from '../../../shared/i18n/index.ts';
import classes from './Presenter.module.css';

/** The modules of a code as one path, one unit each. */
const pathOf = (rows: readonly (readonly boolean[])[]): string => rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');

/** A code that a phone's camera reads across a hall, with the quiet margin it needs. It comes with this page alone. */
export function JoinCode({ address }: { address: string }) {
  const t = useT('rooms');
  const [code, setCode] = useState<{ path: string; size: number } | null>(null);
  useEffect(() => {
    let left = false;
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(address, { ecc: 'M', border: 3 });
      if (!left) setCode({ path: pathOf(data), size });
    });
    return () => {
      left = true;
    };
  }, [address]);
  return (
    <div className={classes['join']}>
      <div className={classes['code']}>{code && <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t('present.codeLabel')} shapeRendering="crispEdges"><path d={code.path} fill="#000" /></svg>}</div>
      <p>{t('present.join')}<br /><bdi dir="ltr">{new URL(address).host}</bdi></p>
    </div>
  );
}
