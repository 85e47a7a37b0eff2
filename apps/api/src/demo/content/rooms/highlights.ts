import type { HighlightContent } from '../types.ts';

const inRoom = (session: string, by: string) => (as: HighlightContent['as'], line: string): HighlightContent => ({ session, by, as, line });
const suggested = (session: string, by: string, as: HighlightContent['as'], line: string): HighlightContent => ({ session, by, as, line, isSuggestion: true });

const growingOlder = inRoom('thread-growing-older', 'maya-golan');
const onePage = inRoom('thread-one-page', 'anat-shilo');
const challenge = inRoom('thread-challenge', 'nitzan-halevi');
const opening = inRoom('thread-opening', 'nour-sabbagh');

/** What the rapporteurs of the running convention marked, and what others suggest to them. */
export const highlights: HighlightContent[] = [
  growingOlder('KEY_POINT', 'שולמית, 84'),
  growingOlder('KEY_POINT', 'Noted as a highlight'),
  growingOlder('QUESTION_TO_TAKE_ALONG', 'Question from the screen with the most support so far'),
  growingOlder('DECISION', 'מתחילים השבוע'),
  growingOlder('COMMITMENT', 'אני לוקחת את המספר הזה'),
  suggested('thread-growing-older', 'roy-entwhistle', 'KEY_POINT', 'מרים, 81'),
  suggested('thread-growing-older', 'molly-fairweather', 'KEY_POINT', 'חישבתי עכשיו'),
  onePage('KEY_POINT', 'מתחילים מהארון'),
  onePage('DECISION', 'The history. Nobody bids'),
  challenge('QUESTION_TO_TAKE_ALONG', 'לספר שוב את הסיפור'),
  challenge('KEY_POINT', 'The same photocopy'),
  opening('KEY_POINT', 'Showing the lost ones'),
  opening('COMMITMENT', 'עולה כאן אחרי ההפסקה'),
];
