import type { ConventionContent } from '../types.ts';

/**
 * The convention that is on now. Its first day's sessions are set around the moment of filling, so that two of them are live;
 * the challenge question stays open into the second day, so that something is live whenever the demonstration is opened again.
 */
export const theThread: ConventionContent = {
  slug: 'the-thread',
  name: { en: 'The Thread: five programmes, two days', he: 'החוט: חמש תכניות, יומיים' },
  summary: {
    en: 'People of all five programmes in one house, and on one screen. Every session has a room, every room has a rapporteur, and a good question may leave as an idea.',
    he: 'אנשים מכל חמש התכניות בבית אחד ועל מסך אחד. לכל מפגש יש חדר, לכל חדר יש מי שכותבים, ושאלה טובה יכולה לצאת ממנו כרעיון.',
  },
  programme: 'digital-leaders', zone: 'Asia/Jerusalem', place: { en: 'Haifa', he: 'חיפה' }, firstDay: 0, days: 2,
  places: [
    { key: 'harbour-hall', name: { en: 'Harbour hall', he: 'אולם הנמל' }, capacity: 220 },
    { key: 'rope-room', name: { en: 'Rope room', he: 'חדר החבלים' }, capacity: 48 },
    { key: 'courtyard', name: { en: 'Courtyard', he: 'החצר' }, capacity: 200 },
  ],
  tracks: [
    { key: 'people', name: { en: 'People', he: 'אנשים' }, colour: '#0B5E66' },
    { key: 'services', name: { en: 'Services', he: 'שירותים' }, colour: '#8A4B08' },
    { key: 'institutions', name: { en: 'Institutions', he: 'מוסדות' }, colour: '#1F4E9E' },
  ],
  sessions: [
    {
      slug: 'thread-opening', format: 'TALK', starts: { fromNow: -165 }, minutes: 40, place: 'harbour-hall', track: 'people',
      title: { en: 'What became of last year’s questions', he: 'מה עלה בגורלן של השאלות מאשתקד' },
      summary: { en: 'Nineteen questions were asked from the floor last year. Seven became ideas, three have teams, one has benches.', he: 'תשע־עשרה שאלות נשאלו מהאולם בשנה שעברה. שבע הפכו לרעיונות, לשלושה יש צוות, ולאחד יש ספסלים.' },
      people: [{ member: 'daniel-aviram', role: 'SPEAKER' }, { member: 'sivan-dekel', role: 'ONSITE_MODERATOR' }, { member: 'peter-lindqvist', role: 'ONLINE_MODERATOR' }, { member: 'nour-sabbagh', role: 'RAPPORTEUR' }],
    },
    {
      slug: 'thread-lightning', format: 'LIGHTNING_TALK', starts: { fromNow: -110 }, minutes: 60, place: 'rope-room', track: 'services', goals: ['16.6'],
      title: { en: 'Six minutes each: things we switched off', he: 'שש דקות לכל אחד: דברים שכיבינו' },
      summary: { en: 'A form, a fax, a hotline, a newsletter, a committee and a printer. Who missed them?', he: 'טופס, פקס, קו חם, ידיעון, ועדה ומדפסת. מי התגעגעו?' },
      people: [{ member: 'hagit-sela', role: 'SPEAKER' }, { member: 'ravi-lowe', role: 'SPEAKER' }, { member: 'callum-fairley', role: 'SPEAKER' }, { member: 'annick-thibault-roy', role: 'SPEAKER' }, { member: 'dorit-eyal', role: 'ONSITE_MODERATOR' }, { member: 'peter-lindqvist', role: 'ONLINE_MODERATOR' }],
    },
    {
      slug: 'thread-growing-older', format: 'PANEL', starts: { fromNow: -35 }, minutes: 90, place: 'harbour-hall', track: 'people', goals: ['3', '11.2', '11.7'],
      title: { en: 'Growing older in a town that noticed', he: 'להזדקן בעיר ששמה לב' },
      summary: { en: 'A geriatrician, a chief executive, a councillor and a listener from afar on benches, carers and the form that nobody can open.', he: 'רופאה גריאטרית, מנכ״לית, חבר מועצה ומשתתפת מרחוק, על ספסלים, על מי שמטפלים ועל הטופס שאי אפשר לפתוח.' },
      people: [
        { member: 'noa-barak', role: 'SPEAKER' }, { member: 'efrat-zohar', role: 'SPEAKER' }, { member: 'terence-obi', role: 'SPEAKER' }, { member: 'amina-derradji', role: 'SPEAKER' },
        { member: 'rivka-shoham', role: 'ONSITE_MODERATOR' }, { member: 'peter-lindqvist', role: 'ONLINE_MODERATOR' }, { member: 'maya-golan', role: 'RAPPORTEUR' },
      ],
    },
    {
      slug: 'thread-one-page', format: 'WORKSHOP', starts: { fromNow: -20 }, minutes: 100, place: 'rope-room', track: 'institutions', goals: ['9', '16.6'],
      title: { en: 'Your problem on one page', he: 'הבעיה שלכם בעמוד אחד' },
      summary: { en: 'Bring a problem, leave with a page that a small company would answer. Scissors provided.', he: 'להביא בעיה ולצאת עם עמוד שחברה קטנה תרצה לענות עליו. מספריים במקום.' },
      people: [{ member: 'orna-shachar', role: 'SPEAKER' }, { member: 'amir-sasson', role: 'SPEAKER' }, { member: 'chen-ravid', role: 'ONSITE_MODERATOR' }, { member: 'jonathan-frey', role: 'ONLINE_MODERATOR' }, { member: 'anat-shilo', role: 'RAPPORTEUR' }],
    },
    {
      slug: 'thread-challenge', format: 'CHALLENGE_QUESTION', starts: { fromNow: -120 }, minutes: 1800, place: 'courtyard', track: 'institutions', goals: ['16.7'],
      title: { en: 'Challenge question: what should all of us stop asking people for?', he: 'שאלת אתגר: מה כולנו צריכים להפסיק לבקש מאנשים?' },
      summary: { en: 'Open from the first morning to the second afternoon. Groups from different programmes write one list, and one organisation promises one line of it.', he: 'פתוחה מהבוקר הראשון עד אחר הצהריים השני. קבוצות מעורבות כותבות רשימה אחת, וארגון אחד מתחייב על שורה אחת.' },
      people: [{ member: 'tom-ashgrove', role: 'SPEAKER' }, { member: 'lior-katz', role: 'ONSITE_MODERATOR' }, { member: 'grace-pemberton', role: 'ONLINE_MODERATOR' }, { member: 'nitzan-halevi', role: 'RAPPORTEUR' }],
    },
    {
      slug: 'thread-scrutiny', format: 'TALK', starts: { fromNow: 75 }, minutes: 45, place: 'harbour-hall', track: 'institutions', goals: ['16.6', '16.7'],
      title: { en: 'The demonstration in the committee room always works', he: 'ההדגמה בחדר הוועדה תמיד מצליחה' },
      summary: { en: 'Why our councillors use a service at home before they vote on it.', he: 'למה חברי המועצה אצלנו משתמשים בשירות בבית לפני שמצביעים עליו.' },
      people: [{ member: 'derek-osei', role: 'SPEAKER' }, { member: 'margaret-holloway', role: 'SPEAKER' }, { member: 'matan-yosef', role: 'ONSITE_MODERATOR' }, { member: 'peter-lindqvist', role: 'ONLINE_MODERATOR' }, { member: 'nour-sabbagh', role: 'RAPPORTEUR' }],
    },
    {
      slug: 'thread-supper', format: 'SOCIAL', starts: { fromNow: 170 }, minutes: 150, place: 'courtyard', track: 'people',
      title: { en: 'Supper of strangers', he: 'ארוחה של זרים' },
      summary: { en: 'Six to a table, nobody from your own cohort. Each table gets one question and a bottle of olive oil.', he: 'שישה ליד כל שולחן, אף אחד מהמחזור שלכם. לכל שולחן שאלה אחת ובקבוק שמן זית.' },
      people: [{ member: 'sivan-dekel', role: 'ONSITE_MODERATOR' }],
    },
    {
      slug: 'thread-listening', format: 'PANEL', starts: { day: 2, time: '09:30' }, minutes: 75, place: 'harbour-hall', track: 'services', goals: ['11', '16.7'],
      title: { en: 'Who is listening to the call centre?', he: 'מי מקשיבים למוקד?' },
      summary: { en: 'Four hundred calls a day tell a town what is broken. Three people who act on it.', he: 'ארבע מאות שיחות ביום מספרות לעיר מה מקולקל. שלושה אנשים שעושים עם זה משהו.' },
      people: [{ member: 'roni-adler', role: 'SPEAKER' }, { member: 'shlomi-biton', role: 'SPEAKER' }, { member: 'janet-ibekwe', role: 'SPEAKER' }, { member: 'zahra-mirzai', role: 'ONLINE_MODERATOR' }, { member: 'hagit-sela', role: 'ONSITE_MODERATOR' }],
    },
    {
      slug: 'thread-shade', format: 'WORKSHOP', starts: { day: 2, time: '11:15' }, minutes: 90, place: 'rope-room', track: 'people', goals: ['11.7', '13.1'],
      title: { en: 'Map one street in an hour', he: 'ממפים רחוב אחד בשעה' },
      summary: { en: 'Benches, shade, kerbs. We go out in pairs and come back with data. Wear a hat.', he: 'ספסלים, צל, מדרכות. יוצאים בזוגות וחוזרים עם נתונים. לבוא עם כובע.' },
      people: [{ member: 'boaz-tal', role: 'SPEAKER' }, { member: 'amina-derradji', role: 'SPEAKER' }, { member: 'alon-regev', role: 'ONSITE_MODERATOR' }],
    },
    {
      slug: 'thread-present-back', format: 'CHALLENGE_QUESTION', starts: { day: 2, time: '14:00' }, minutes: 90, place: 'harbour-hall', track: 'institutions',
      title: { en: 'Presenting back: one list, one promise', he: 'מציגים חזרה: רשימה אחת, הבטחה אחת' },
      summary: { en: 'The groups of the challenge question report, and someone promises something with a date.', he: 'הקבוצות של שאלת האתגר מציגות, ומישהי מתחייבת למשהו עם תאריך.' },
      people: [{ member: 'tom-ashgrove', role: 'ONSITE_MODERATOR' }, { member: 'joanna-whitlock', role: 'ONLINE_MODERATOR' }, { member: 'nitzan-halevi', role: 'RAPPORTEUR' }],
    },
  ],
  onsite: [
    'maya-golan', 'daniel-aviram', 'ruth-kessler', 'sivan-dekel', 'rivka-shoham', 'noa-barak', 'efrat-zohar', 'terence-obi', 'orna-shachar', 'amir-sasson', 'chen-ravid', 'anat-shilo', 'lior-katz',
    'nitzan-halevi', 'hagit-sela', 'dorit-eyal', 'roni-adler', 'shlomi-biton', 'boaz-tal', 'alon-regev', 'ronit-peleg', 'david-ohana', 'samir-khoury', 'rasha-mansour', 'nadia-haddad', 'firas-abu-rass',
    'hanin-farah', 'shaked-amrani', 'eyal-navon', 'dana-oren', 'yonatan-weil', 'hodaya-sharon', 'talia-kornfeld', 'nir-oz', 'adi-hershko', 'gil-harari', 'matan-yosef', 'tal-eshed', 'amit-rozen',
    'derek-osei', 'margaret-holloway', 'fiona-latchford', 'tom-ashgrove', 'callum-fairley', 'ravi-lowe', 'nour-sabbagh', 'omar-benhadj', 'jonathan-frey', 'gilad-perlman', 'layla-atrash', 'merav-lipkin', 'ella-wexler',
    'tzipi-malka', 'barak-yishai', 'yael-amsalem', 'hila-shemesh', 'keren-levron', 'rafi-sabag',
  ],
  remote: [
    'peter-lindqvist', 'amina-derradji', 'grace-pemberton', 'joanna-whitlock', 'janet-ibekwe', 'zahra-mirzai', 'annick-thibault-roy', 'catherine-lowell', 'roy-entwhistle', 'nkechi-balogun', 'isabelle-morneau',
    'gordon-mackellar', 'odile-gagnon-levis', 'etienne-brassard', 'elif-karadag', 'kwame-boadi', 'rania-shawareb', 'claire-vasseur', 'molly-fairweather', 'yasmin-farouk', 'lena-vaisman', 'sigal-mizrahi', 'michal-gur',
    'thomas-underhill', 'hannah-brightwater', 'fergus-dunmore', 'mateus-carvalhal', 'avi-dahan',
    'nathan-birch', 'hadas-turgeman', 'sofia-marangoni', 'desmond-lyle', 'phillipa-langdale', 'wendy-okafor', 'elspeth-grant',
  ],
};
