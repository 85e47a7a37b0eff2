import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stateFile } from '@cohortium/launcher/workspace';

/** A browser that runs on this machine, and the environment it needs beside the usual one. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** CHROMIUM_PATH, else the system's Chromium where it runs, else the one from the package registry. */
export async function findChromium(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  const found = [...(given ? [given] : []), ...installed].find(runs);
  if (found) return { executablePath: found, env: {} };
  return brought();
}

function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return /Chrom/.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}

/**
 * The registry's Chromium, unpacked once into `.cohortium/`. A bare machine has neither the libraries it links nor a font:
 * both come with it, and the package itself sets them up only on the cloud service it was made for.
 */
async function brought(): Promise<Browser> {
  const folder = stateFile('chromium');
  if (!existsSync(folder)) {
    const part = `${folder}.part`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    await unpack(part);
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
    await inflate(join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const fontsConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escapeXml(join(folder, 'fonts'))}</dir><cachedir>${escapeXml(join(folder, 'fonts-cache'))}</cachedir></fontconfig>
`;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
