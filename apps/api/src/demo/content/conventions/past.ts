import type { ConventionContent } from '../types.ts';

/** The convention at which two cohorts met; much of what runs today began there. */
export const bothCohorts: ConventionContent = {
  slug: 'both-cohorts',
  name: { en: 'Both Cohorts, One Table', he: 'שני מחזורים, שולחן אחד' },
  summary: {
    en: 'A day for two cohorts and their guests. Everyone brought one problem and one offer, and went home with a name.',
    he: 'יום אחד לשני מחזורים ולאורחיהם. כל משתתפת ומשתתף הביאו בעיה אחת והצעה אחת, וחזרו הביתה עם שם.',
  },
  programme: 'digital-leaders', zone: 'Asia/Jerusalem', place: { en: 'Jerusalem', he: 'ירושלים' }, firstDay: -312, days: 1,
  places: [
    { key: 'hall', name: { en: 'Great hall', he: 'האולם הגדול' }, capacity: 160 },
    { key: 'library', name: { en: 'Library', he: 'הספרייה' }, capacity: 40 },
  ],
  tracks: [
    { key: 'meeting', name: { en: 'Meeting', he: 'מפגש' }, colour: '#0B5E66' },
    { key: 'making', name: { en: 'Making', he: 'עשייה' }, colour: '#8A4B08' },
  ],
  sessions: [
    {
      slug: 'both-cohorts-opening', format: 'TALK', starts: { day: 1, time: '09:30' }, minutes: 45, place: 'hall', track: 'meeting',
      title: { en: 'What a table is for', he: 'בשביל מה יש שולחן' },
      summary: { en: 'Thirty years in public service in thirty minutes, and the four telephone calls that mattered.', he: 'שלושים שנה בשירות הציבורי בשלושים דקות, וארבע שיחות הטלפון ששינו משהו.' },
      people: [{ member: 'rivka-shoham', role: 'SPEAKER' }, { member: 'daniel-aviram', role: 'ONSITE_MODERATOR' }],
    },
    {
      slug: 'both-cohorts-ageing', format: 'WORKSHOP', starts: { day: 1, time: '11:00' }, minutes: 90, place: 'library', track: 'making', goals: ['3'],
      title: { en: 'Half an hour in another body', he: 'חצי שעה בגוף אחר' },
      summary: { en: 'Participants wore the ageing suit, filled in a real form, and wrote three things they would change by the end of the month.', he: 'לבשו את חליפת הזקנה, מילאו טופס אמיתי, וכתבו שלושה דברים שישתנו עד סוף החודש.' },
      people: [{ member: 'noa-barak', role: 'SPEAKER' }, { member: 'david-ohana', role: 'SPEAKER' }, { member: 'maya-golan', role: 'RAPPORTEUR' }, { member: 'jonathan-frey', role: 'ONLINE_MODERATOR' }],
    },
    {
      slug: 'both-cohorts-tenders', format: 'PANEL', starts: { day: 1, time: '14:00' }, minutes: 75, place: 'hall', track: 'making', goals: ['9', '16.6'],
      title: { en: 'A problem instead of a specification', he: 'בעיה במקום מפרט' },
      summary: { en: 'The first round of challenge tenders, told by the ministry, the treasury and the company that won.', he: 'הסבב הראשון של מכרזי האתגר, מפי המשרד, האוצר והחברה שזכתה.' },
      people: [{ member: 'orna-shachar', role: 'SPEAKER' }, { member: 'yaron-meiri', role: 'SPEAKER' }, { member: 'asaf-nir', role: 'SPEAKER' }, { member: 'dorit-eyal', role: 'ONSITE_MODERATOR' }, { member: 'anat-shilo', role: 'RAPPORTEUR' }],
    },
  ],
  onsite: [
    'maya-golan', 'daniel-aviram', 'rivka-shoham', 'noa-barak', 'david-ohana', 'orna-shachar', 'yaron-meiri', 'asaf-nir', 'dorit-eyal', 'anat-shilo', 'amir-sasson', 'efrat-zohar',
    'lior-katz', 'tamar-elbaz', 'hagit-sela', 'samir-khoury', 'rasha-mansour', 'nadia-haddad', 'gil-harari', 'yael-amsalem', 'itai-brenner', 'ronit-peleg', 'boaz-tal', 'alon-regev',
    'hila-shemesh', 'nir-oz', 'shira-manor', 'adi-hershko', 'uri-feldman', 'keren-levron', 'tal-eshed', 'ella-wexler', 'shlomi-biton', 'omer-vaknin', 'sivan-dekel', 'ruth-kessler',
  ],
  remote: ['jonathan-frey', 'michal-gur', 'avi-dahan', 'merav-lipkin', 'wael-nassar', 'zvika-landau', 'moshe-azulai', 'claire-vasseur', 'omar-benhadj'],
};
