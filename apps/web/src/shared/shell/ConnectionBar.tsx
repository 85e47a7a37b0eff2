import { useT } from '../i18n/index.ts';
import { useConnection } from '../socket/connection.ts';
import classes from './ConnectionBar.module.css';

/** One quiet line while the way to the server is lost; it goes by itself. */
export function ConnectionBar() {
  const t = useT();
  const state = useConnection();
  return (
    <div role="status" className={classes['bar']} data-state={state}>
      {state === 'offline' && t('connection.offline')}
      {state === 'reconnecting' && t('connection.reconnecting')}
    </div>
  );
}
