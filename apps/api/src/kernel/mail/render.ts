import { directionOf } from '@cohortium/i18n';
import { escaped } from '../words/html.ts';
import { mailWords } from './mail-words.ts';
import type { Mail } from './templates.ts';

/** An e-mail as it goes out. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}


/** A name or address keeps its own direction within a sentence of another. */
const isolated = (args: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? `\u2068${value}\u2069` : value]));

const plain = (args: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? value.replace(/[\r\n]+/g, ' ') : value]));

interface Parts {
  heading: string;
  paragraphs: string[];
  button: string | undefined;
  link: string | undefined;
  linkHint: string;
  reason: string;
  appName: string;
}

/** Styles stand on the elements: mail programs drop style sheets. Colours hold on white and on a dark reader's inversion. */
function htmlOf({ heading, paragraphs, button, link, linkHint, reason, appName }: Parts, language: string): string {
  const direction = directionOf(language);
  const body = paragraphs.map(text => `<p style="margin:0 0 16px">${escaped(text)}</p>`).join('');
  const action = button && link ? `<p style="margin:24px 0"><a href="${escaped(link)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#0B5E66;color:#ffffff;font-weight:600;text-decoration:none">${escaped(button)}</a></p>
<p style="margin:0 0 16px;font-size:14px;color:#4d5a5c">${escaped(linkHint)}<br><a href="${escaped(link)}" dir="ltr" style="color:#0B5E66;word-break:break-all">${escaped(link)}</a></p>` : '';
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${escaped(heading)}</title></head>
<body style="margin:0;padding:24px 16px;background:#fbfaf7;color:#16211f;font-family:'IBM Plex Sans','Segoe UI',Arial,sans-serif;font-size:16px;line-height:1.5;text-align:start" dir="${direction}">
<div style="max-width:520px;margin:0 auto;padding:32px 24px;background:#ffffff;border-radius:8px" dir="${direction}">
<p style="margin:0 0 24px;font-weight:600;color:#0B5E66"><bdi>${escaped(appName)}</bdi></p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(heading)}</h1>
${body}${action}
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #e3e0d8;font-size:14px;color:#4d5a5c">${escaped(reason)}</p>
</div>
</body>
</html>`;
}

const textOf = ({ heading, paragraphs, button, link, reason, appName }: Parts): string =>
  [heading, ...paragraphs, ...(button && link ? [`${button}:\n${link}`] : []), `--\n${reason}\n${appName}`].join('\n\n');

/** Says a mail in its recipient's language, as HTML and as text. `origin` is the installation's public address. */
export async function renderMail(mail: Mail, appName: string, origin: string): Promise<RenderedMail> {
  const { language, t } = await mailWords(mail.locale);
  const args = { ...mail.args, appName };
  const say = (part: string): string => t(`${mail.template}.${part}`, isolated(args));
  const parts: Parts = {
    heading: say('heading'),
    paragraphs: say('text').split('\n').filter(Boolean),
    button: mail.path ? say('button') : undefined,
    link: mail.path ? `${origin}${mail.path}` : undefined,
    linkHint: t('linkHint'),
    reason: say('reason'),
    appName,
  };
  return { subject: t(`${mail.template}.subject`, plain(args)), text: textOf(parts), html: htmlOf(parts, language), language };
}
