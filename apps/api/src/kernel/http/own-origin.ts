import type { Config } from '../config/config.ts';

/** Whether an Origin header names this installation: its public address, or outside production the very host that was asked. */
export function ownOrigin(origin: string, host: string | undefined, config: Config): boolean {
  if (origin === new URL(config.publicUrl).origin) return true;
  return config.mode !== 'production' && origin === `http://${host ?? ''}`;
}
