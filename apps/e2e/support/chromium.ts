import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stateFile } from '@cohortium/launcher/workspace';

/** A browser that runs on this machine, and the environment it needs beside the usual one. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

/** Whole browsers with a window: each page costs them about twice the processor time. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** CHROMIUM_PATH, else the headless Chromium from the package registry, else the system's. @throws Error where none of them runs. */
export async function findChromium(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    const browser = { executablePath: given, env: {} };
    if (!runs(browser)) throw new Error(`CHROMIUM_PATH: ${given} is no Chromium that runs here`);
    return browser;
  }
  // The registry has it for this system alone.
  const brought = process.platform === 'linux' && process.arch === 'x64' ? [await bring()] : [];
  const found = [...brought, ...installed.map(executablePath => ({ executablePath, env: {} }))].find(runs);
  if (!found) throw new Error('No Chromium runs here: install one, and set CHROMIUM_PATH to it');
  return found;
}

function runs({ executablePath, env }: Browser): boolean {
  if (!existsSync(executablePath)) return false;
  try {
    return /Chrom/.test(execFileSync(executablePath, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}

/**
 * The registry's Chromium, unpacked once into `.cohortium/`. A bare machine has neither the libraries it links nor a font:
 * both come with it, and the package itself sets them up only on the cloud service it was made for.
 */
async function bring(): Promise<Browser> {
  const folder = stateFile('chromium');
  const versionFile = join(folder, 'version');
  const version = versionOfPackage();
  if (!existsSync(versionFile) || readFileSync(versionFile, 'utf8') !== version) {
    const part = `${folder}.part`;
    for (const old of [part, folder]) rmSync(old, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    await unpack(part);
    writeFileSync(join(part, 'version'), version);
    renameSync(part, folder);
  }
  const fontsFile = join(folder, 'fonts.conf');
  writeFileSync(fontsFile, fontsConfiguration(folder));
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fontsFile };
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}

/** The package unpacks into the folder for temporary files; /tmp/chromium could be anyone's, or half of one. */
async function unpack(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(packageFolder(), 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const packageFolder = (): string => join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');

/** What is compared, never read: the package's description has its version in it. */
const versionOfPackage = (): string => readFileSync(join(packageFolder(), 'package.json'), 'utf8');

const fontsConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escapeXml(join(folder, 'fonts'))}</dir><cachedir>${escapeXml(join(folder, 'fonts-cache'))}</cachedir></fontconfig>
`;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
