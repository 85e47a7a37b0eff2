import type { ConventionContent } from '../types.ts';

/** The forum's next session, some weeks ahead, in another zone. */
export const forumSession: ConventionContent = {
  slug: 'forum-session',
  name: { en: 'Open Institutions Forum: the annual session', he: 'הפורום למוסדות פתוחים: המושב השנתי', fr: 'Forum des institutions ouvertes : session annuelle', ar: 'منتدى المؤسسات المنفتحة: الدورة السنوية' },
  summary: {
    en: 'Two days in Geneva and online. Every session asks first and answers second; takeaways are published the same evening.',
    he: 'יומיים בז׳נבה ומרחוק. בכל מפגש שואלים קודם ועונים אחר כך; התובנות מתפרסמות באותו ערב.',
    fr: 'Deux jours à Genève et en ligne. On interroge d’abord, on répond ensuite ; les points clés paraissent le soir même.',
  },
  programme: 'open-institutions-forum', zone: 'Europe/Zurich', place: { en: 'Geneva', he: 'ז׳נבה' }, firstDay: 38, days: 2,
  places: [
    { key: 'salle-un', name: { en: 'Room I', he: 'אולם 1', fr: 'Salle I' }, capacity: 300 },
    { key: 'salle-deux', name: { en: 'Room II', he: 'אולם 2', fr: 'Salle II' }, capacity: 80 },
  ],
  tracks: [
    { key: 'access', name: { en: 'Access', he: 'נגישות למידע', fr: 'Accès' }, colour: '#1F4E9E' },
    { key: 'taking-part', name: { en: 'Taking part', he: 'השתתפות', fr: 'Participation' }, colour: '#6B2E63' },
  ],
  sessions: [
    {
      slug: 'forum-deadlines', format: 'LIGHTNING_TALK', starts: { day: 1, time: '10:00' }, minutes: 30, place: 'salle-un', track: 'access', goals: ['16.6', '16.10'],
      title: { en: 'The clause that matters is the deadline', he: 'הסעיף החשוב הוא המועד', fr: 'La clause qui compte, c’est le délai' },
      summary: { en: 'Access laws in nine countries, compared by the number of days in which somebody must answer.', he: 'חוקי חופש מידע בתשע מדינות, בהשוואה לפי מספר הימים שבהם חייבים לענות.' },
      people: [{ member: 'ingrid-solheim', role: 'SPEAKER' }, { member: 'claire-vasseur', role: 'ONSITE_MODERATOR' }, { member: 'peter-lindqvist', role: 'ONLINE_MODERATOR' }, { member: 'nour-sabbagh', role: 'RAPPORTEUR' }],
    },
    {
      slug: 'forum-market', format: 'PANEL', starts: { day: 1, time: '11:00' }, minutes: 75, place: 'salle-un', track: 'taking-part', goals: ['16.7', '11.3'],
      title: { en: 'Beans, bottle tops and ballots', he: 'שעועית, פקקים ופתקי הצבעה', fr: 'Haricots, capsules et bulletins' },
      summary: { en: 'Three ways to let a neighbourhood decide, and what became of the money.', he: 'שלוש דרכים לתת לשכונה להחליט, ומה עלה בגורל הכסף.' },
      people: [{ member: 'omar-benhadj', role: 'SPEAKER' }, { member: 'kwame-boadi', role: 'SPEAKER' }, { member: 'rasha-mansour', role: 'SPEAKER' }, { member: 'anneke-de-wit', role: 'ONSITE_MODERATOR' }, { member: 'peter-lindqvist', role: 'ONLINE_MODERATOR' }],
    },
    {
      slug: 'forum-courts', format: 'TALK', starts: { day: 1, time: '14:30' }, minutes: 45, place: 'salle-deux', track: 'access', goals: ['16.3', '16.10'],
      title: { en: 'Publishing judgments without publishing people', he: 'לפרסם פסקי דין בלי לפרסם אנשים', fr: 'Publier les jugements sans publier les gens' },
      summary: { en: 'What a court interpreter learnt about names.', he: 'מה למדה מתורגמנית בבית משפט על שמות.' },
      people: [{ member: 'hana-kovarova', role: 'SPEAKER' }, { member: 'anat-shilo', role: 'ONLINE_MODERATOR' }],
    },
    {
      slug: 'forum-water', format: 'WORKSHOP', starts: { day: 2, time: '09:30' }, minutes: 90, place: 'salle-deux', track: 'access', goals: ['6.1', '16.10'],
      title: { en: 'Three numbers about water', he: 'שלושה מספרים על מים', fr: 'Trois chiffres sur l’eau', ar: 'ثلاثة أرقام عن الماء' },
      summary: { en: 'Bring your city’s figures, on paper. We leave with a table in which cities can be compared.', he: 'להביא את נתוני העיר, על נייר. יוצאים עם טבלה שבה אפשר להשוות בין ערים.' },
      people: [{ member: 'khalil-ammar', role: 'SPEAKER' }, { member: 'rania-shawareb', role: 'SPEAKER' }, { member: 'mateus-carvalhal', role: 'ONSITE_MODERATOR' }],
    },
    {
      slug: 'forum-lake', format: 'SOCIAL', starts: { day: 2, time: '17:30' }, minutes: 120, place: 'salle-un', track: 'taking-part',
      title: { en: 'Walk along the lake', he: 'הליכה לאורך האגם', fr: 'Promenade au bord du lac' },
      summary: { en: 'In pairs who have not met. Those online are walked along by telephone.', he: 'בזוגות שלא נפגשו. מי שמרחוק מצטרפים בטלפון.' },
      people: [{ member: 'anneke-de-wit', role: 'ONSITE_MODERATOR' }, { member: 'peter-lindqvist', role: 'ONLINE_MODERATOR' }],
    },
  ],
  onsite: ['claire-vasseur', 'ingrid-solheim', 'omar-benhadj', 'kwame-boadi', 'anneke-de-wit', 'hana-kovarova', 'khalil-ammar', 'rania-shawareb', 'mateus-carvalhal', 'nour-sabbagh', 'lucien-mbaye', 'sofia-marangoni', 'jonathan-frey', 'dorit-eyal', 'derek-osei', 'elspeth-grant'],
  remote: ['peter-lindqvist', 'rasha-mansour', 'anat-shilo', 'maya-golan', 'uri-feldman', 'nadia-haddad', 'lewis-tranter', 'youssef-tlemcani', 'isabelle-morneau', 'matan-yosef', 'elif-karadag', 'thomas-underhill'],
};
