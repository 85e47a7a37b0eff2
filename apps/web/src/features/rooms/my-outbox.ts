import { filesIn, filesOf, withFiles } from './attachments/my-files.ts';
import { Outbox } from './outbox.ts';
import { actWire, roomWire, type ActContent } from './room-wire.ts';

let mine: { accountId: string; outbox: Outbox } | undefined;

/** The outbox of whoever is signed in; it sends what waits on each connection. */
export function outboxOf(accountId: string): Outbox {
  if (mine?.accountId === accountId) return mine.outbox;
  const outbox = new Outbox(accountId, act => withFiles(filesOf(accountId), filesIn(act), () => actWire.request(act.event, act.given)));
  mine = { accountId, outbox };
  roomWire.onConnected(() => void (mine?.outbox === outbox && outbox.start()));
  void outbox.start();
  return outbox;
}

type Language = NonNullable<ActContent<'room:post'>['lang']>;
const known: readonly Language[] = ['he', 'ar', 'en', 'fr', 'ru', 'es', 'de'];
const languageOf = (lang: string): Language => known.find(one => one === lang) ?? 'en';

const scripts: readonly [RegExp, Language][] = [[/\p{Script=Hebrew}/u, 'he'], [/\p{Script=Arabic}/u, 'ar'], [/\p{Script=Cyrillic}/u, 'ru']];
/** The language a message is written in: told by its script where that tells, the interface's otherwise. */
export function languageWritten(text: string, interfaceLanguage: string): Language {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  const found = scripts.find(([script]) => script.test(letter))?.[1];
  if (found) return found;
  return interfaceLanguage === 'he' || interfaceLanguage === 'ar' ? 'en' : languageOf(interfaceLanguage);
}
