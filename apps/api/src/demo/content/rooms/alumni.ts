import { say, type ConversationContent } from '../types.ts';

/** Lounges of cohorts that have graduated outside Digital Leaders, and rooms of ideas that are younger. */
export const alumniRooms: ConversationContent[] = [
  {
    room: { lounge: 'emp-pilot' }, endedMinutesAgo: 2100, pace: 1500,
    lines: [
      say('margaret-holloway', 'Pilot councils, a favour: new members in Alderbrook ask for somebody to talk to who is not in their own group. Who has an hour a month?'),
      say('derek-osei', 'I have an hour, usually at the terminus.', 1),
      say('sunita-verma', 'After the pharmacy closes. I make tea and ask questions.', 2),
      say('hugh-rosslyn', 'Put me down for anyone who has inherited a budget.', 3),
      say('bronwen-cole', 'The planning notice now fits on one side of paper. Objections are down, comments are up. I had not known that there is a difference.'),
      say('janet-ibekwe', 'That deserves half a page for Fiona.', 1),
      say('bronwen-cole', 'Fiona has already had it, and she corrected my commas.', 1),
    ],
  },
  {
    room: { lounge: 'oif-last' }, endedMinutesAgo: 3000, pace: 1800,
    lines: [
      say('omar-benhadj', 'Les haricots arrivent au marché le 4 avril. Trois villes, dix bocaux chacune. Qui vient peser ?'),
      say('lucien-mbaye', 'Moi, avec deux maires sceptiques. Ce sont les meilleurs témoins.', 1),
      say('rania-shawareb', 'ننشر النتائج في اليوم نفسه. المتطوعة التي ستكتبها عمرها ستة عشر عامًا وهي أسرع منا جميعًا.'),
      say('hana-kovarova', 'Draft on names in judgments is ready for unkind readers. Ingrid, you are too kind, please be unkind.'),
      say('ingrid-solheim', 'I shall try. Page four is too long. There.', 1),
      say('hana-kovarova', 'Thank you, that was almost rude.', 1),
    ],
  },
  {
    room: { lounge: 'lda-one' }, endedMinutesAgo: 2600, pace: 1600,
    lines: [
      say('gordon-mackellar', 'Three tours open for the spring: a port, a library system, and a town of four thousand. Return date on page one, as ever.'),
      say('annick-thibault-roy', 'La ville de quatre mille, c’est nous. Le problème : un permis, onze pièces. Le logement : au-dessus de la boulangerie.', 1),
      say('devon-cardinal-ross', 'My aunties have approved the new form. One of them called it “not insulting”. I am having that framed.'),
      say('hannah-brightwater', 'Frame it and send me the interview notes, please.', 1),
      say('marguerite-laframboise', 'Autopsie numéro soixante-trois : le projet était bon, la personne est partie en congé. Prévoyez deux personnes.'),
      say('samuel-reid', 'We publish our outages; now we publish our holidays as well. Same reason.', 1),
    ],
  },
  {
    room: { idea: 'first-interview' }, endedMinutesAgo: 520, pace: 800,
    lines: [
      say('amara-nwosu', 'Bakery, garage, bingo hall: three walks this week, two trial days agreed, one polite no. The no was the employer’s, and it was honest.'),
      say('shabana-yousaf', 'The polite no wrote to me afterwards and asked how to do better. That is a yes with a delay.', 1),
      say('amara-nwosu', 'Keren has sent the employers’ guide. Page two: “Do not talk for the first ten minutes of the walk.” I have printed it on a card.'),
      say('shabana-yousaf', 'Could you print it for councillors as well?', 1),
    ],
  },
  {
    room: { idea: 'call-centre-listening' }, endedMinutesAgo: 260, pace: 700,
    lines: [
      say('shlomi-biton', 'סיכום השבוע: פנס ברחוב האלון, ארנונה כפולה בבניין אחד, וחתול במעלית. המוקדניות מחקו את החתול. אני ערערתי.'),
      say('roni-adler', 'הערעור נדחה. החתול הוא אירוע חד־פעמי, הכלי מחפש חוזרים.', 1),
      say('shlomi-biton', 'הוא חזר אתמול.', 1),
      say('roni-adler', 'אז אין ברירה: שלוש תקלות וחתול.', 1),
      say('hagit-sela', 'ההנהלה ענתה על הארנונה בתוך יום. עשרים ושבע שיחות חוזרות נעלמו. אפשר להראות את זה מחר בפאנל?'),
      say('roni-adler', 'כן, עם הגרף הקטן. בלי החתול.', 1),
    ],
  },
  {
    room: { idea: 'living-room-council' }, endedMinutesAgo: 380, pace: 900,
    lines: [
      say('rasha-mansour', 'البيت الثلاثون مساء الثلاثاء. الموضوع: الطريق إلى المدرسة. عضو المجلس وعد ألّا يتكلم نصف ساعة كاملة.'),
      say('samir-khoury', 'سأجلس بجانبه ومعي ساعة.', 1),
      say('nadia-haddad', 'الدليل بالعربية جاهز: تسع صفحات، منها صفحة كاملة عن القهوة.'),
      say('rasha-mansour', 'صفحة القهوة هي الأهم.', 1),
      say('nadia-haddad', 'دوريت قادمة مع طالبتين. هل نترجم لهما أم نتركهما تصغيان؟'),
      say('rasha-mansour', 'تصغيان أولًا. نترجم بعد نصف ساعة، مثل عضو المجلس.', 1),
    ],
  },
  {
    room: { idea: 'parents-of-parents' }, endedMinutesAgo: 130, pace: 380,
    lines: [
      say('ronit-peleg', 'שלוש העובדות הסוציאליות אמרו כן. אחת מהן שאלה אם אפשר להתחיל אתמול.'),
      say('maya-golan', 'ארבעה שולחנות מטבח מאחורינו. בכל ארבעתם מישהו בכה, ובשלושה מישהו גם צחק.'),
      say('ronit-peleg', 'מה חזר?', 1),
      say('maya-golan', '״לא ידעתי שמותר לבקש.״ פעמיים, באותן מילים.', 1),
      say('ronit-peleg', 'זו הכותרת של העמוד.', 1),
      say('maya-golan', 'ראש העיר רוצה לבוא לשולחן החמישי. אמרתי שרק אם הוא מביא עוגה ולא מביא דובר.'),
      say('ronit-peleg', 'הוא אפה?', 1),
      say('maya-golan', 'אמו אפתה. הוא הסיע.', 1),
    ],
  },
];
