import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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
    return endWith(error.message);
  }
}

/** Makes the folder where it is absent: better no start than an upload lost on a later day. */
export function folderOrExit(setting: string, folder: string): void {
  try {
    makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    endWith(`${setting} cannot be used: the server cannot write in ${resolve(folder)} (${code}). Give it a folder of its own, or that folder to it.`);
  }
}

/** One folder after the other: Node's own recursion never ends below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another node may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

function endWith(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(wrongSettings);
}
