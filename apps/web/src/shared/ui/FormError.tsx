import { IconAlertCircle } from '@tabler/icons-react';
import type { RequestError } from '../graphql/index.ts';
import { FieldError } from './FieldError.tsx';
import classes from './FormError.module.css';

/** What a form or an action failed with, where it belongs to no single field. Says nothing while there is nothing. */
export function FormError({ error }: { error: RequestError | null | undefined }) {
  const shows = error && error.fields.length === 0;
  return (
    <div role="alert">
      {shows && (
        <p className={classes['error']}>
          <IconAlertCircle size={20} stroke={1.7} aria-hidden />
          <span><FieldError reason={error.reason} args={error.args} /></span>
        </p>
      )}
    </div>
  );
}
