import type { ConversationContent } from '../types.ts';

/** What connected people write to each other, between meetings. */
export const pairRooms: ConversationContent[] = [
  {
    room: { pair: ['maya-golan', 'noa-barak'] }, endedMinutesAgo: 14, pace: 9,
    lines: [
      { by: 'noa-barak', text: 'ראיתי שגם את בחדר של מפגש הזקנה. נפגשות אחרי ליד הקפה?' },
      { by: 'maya-golan', text: 'כן! ויש לי שאלה על הכפפות: כמה זוגות יש לכם, ומי מביא אותן לסדנה?' },
      { by: 'noa-barak', text: 'שמונה זוגות, והן נכנסות לתיק אחד. אני מביאה.', back: 1 },
      { by: 'noa-barak', text: 'אגב, **אפרת** אמרה שהיא יכולה להקליט את האנשים שמדברים בהתחלה. לצרף אותה?' },
    ],
  },
  {
    room: { pair: ['jonathan-frey', 'maya-golan'] }, endedMinutesAgo: 180, pace: 40,
    lines: [
      { by: 'jonathan-frey', text: 'I passed your workshop notes on to two councils, with your name on them. Both asked whether the booking form may be copied.' },
      { by: 'maya-golan', text: 'Of course, it is open. Tell them to change the colours first, the blue was a mistake.' },
      { by: 'jonathan-frey', text: 'They will love you for that. One more: does the form remember who cannot climb stairs?' },
      { by: 'maya-golan', text: 'It asks “what would make it easy for you to come?” and gives a free field. We read every one of them.', back: 1 },
      { by: 'jonathan-frey', text: 'That is the sentence I was missing. Thank you.' },
    ],
  },
  {
    room: { pair: ['daniel-aviram', 'maya-golan'] }, endedMinutesAgo: 60 * 26, pace: 30,
    lines: [
      { by: 'daniel-aviram', text: 'מאיה, תוכלי לפתוח את הסדנה מחר בשתי דקות על איך נולד השולחן שלכן?' },
      { by: 'maya-golan', text: 'בשמחה. בלי מצגת, נכון?' },
      { by: 'daniel-aviram', text: 'בלי מצגת. תודה!' },
    ],
  },
  {
    room: { pair: ['amir-sasson', 'orna-shachar'] }, endedMinutesAgo: 60 * 50, pace: 60,
    lines: [
      { by: 'orna-shachar', text: 'השעון רץ: נשארו שבעה חודשים לשנה שביקשתי.' },
      { by: 'amir-sasson', text: 'הנוסח אצל היועצת המשפטית. ארבעה עמודים, כמו שהבטחתי.' },
    ],
  },
];
