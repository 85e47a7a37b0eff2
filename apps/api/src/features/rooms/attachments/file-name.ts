import { attachmentLimits } from '@cohortium/contract';

/** Nothing that a file system or a reader takes for something else: paths, reserved marks, control and direction marks. */
const unfit = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\<>:"|?*]+/gu;
const ending = /\.[a-z][a-z0-9]{1,4}$/iu;

/** The name under which a file is kept and downloaded: its own, with the ending of what it is. Texts keep their ending before it. */
export function fileName(given: string, extension: string, fallback: string): string {
  const name = given.normalize('NFC').toWellFormed().replace(unfit, ' ').replace(/\s+/gu, ' ').replace(/^[.\s]+|[.\s]+$/gu, '');
  const isText = extension === 'txt' && !/\.txt$/iu.test(name);
  const stem = isText ? name : name.replace(ending, '');
  const kept = [...stem].slice(0, attachmentLimits.name - extension.length - 1).join('').trim();
  return `${kept || fallback}.${extension}`;
}

/** RFC 6266: a plain name for old programs, the true one for all others. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%;]/gu, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/gu, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
