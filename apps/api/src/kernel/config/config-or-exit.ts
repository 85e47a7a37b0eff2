import { Config } from './config.ts';
import { SettingsError } from './settings.ts';

/** How a program ends whose settings are wrong (sysexits' EX_CONFIG): who started it need not try again, nor explain. */
const wrongSettings = 78;

/** The settings of this process, for the programs in dist: they end with plain lines, where a stack would hide what to do. */
export function configOrExit(): Config {
  try {
    return new Config(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(wrongSettings);
  }
}
