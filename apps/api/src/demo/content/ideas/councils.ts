import type { IdeaContent } from '../types.ts';

/** Ideas from councils, councillors and the neighbourhoods they serve. */
export const councilIdeas: IdeaContent[] = [
  {
    slug: 'members-try-it', lang: 'en', title: 'Members try it first',
    problem: 'Councillors approve services that they have never used. The demonstration in the committee room always works.',
    helps: 'Residents who meet the service after us, and officers who would rather hear it early.',
    proposal: `Before a service goes to committee, **three members of different parties** use it on their own phones, at home, with one real task.

- Twenty minutes, recorded if they agree.
- The clip is the paper. No slides.
- Officers say what they will change; members come back in a month.

We have done it with missed bins and with blue badges. I would like thirty councils to do it with something that matters more.`,
    stage: 'UNDER_WAY', tags: ['scrutiny', 'user-research', 'councillors'], goals: ['16.6', '16.7'], cohort: 'emp-pilot', author: 'derek-osei', daysAgo: 88,
    openRoles: [{ skill: 'user-research', count: 2 }, { skill: 'storytelling', count: 1 }],
    team: ['derek-osei', 'patrick-delmoor', 'margaret-holloway', 'fiona-latchford'],
    supporters: ['sunita-verma', 'janet-ibekwe', 'zahra-mirzai', 'roy-entwhistle', 'hugh-rosslyn', 'nathan-birch', 'graham-thewlis', 'etienne-brassard', 'isabelle-morneau', 'dorit-eyal'],
    comments: [
      { by: 'margaret-holloway', text: 'I could not find the button. It was at the bottom, beneath a picture of me.', daysAgo: 80 },
      { by: 'roy-entwhistle', text: 'Took me forty minutes and two cups of tea. They have cut it to six.', daysAgo: 51 },
      { by: 'etienne-brassard', text: 'On essaie à Sainte-Aubierge, avec les permis de terrasse. Merci pour l’idée !', daysAgo: 16 },
    ],
    joinRequests: [{ by: 'hannah-brightwater', skill: 'user-research', note: 'I would gladly train the first ten observers, remotely, in two evenings.' }],
  },
  {
    slug: 'shared-scrutiny-questions', lang: 'en', title: 'A shared shelf of scrutiny questions',
    problem: 'Each new councillor discovers alone that a contract has an exit clause and that data can be asked for. By then the vote has been taken.',
    helps: 'New councillors, chairs of scrutiny, and audit committees in small councils.',
    proposal: `A small library: the question, who asked it, **what the answer changed**.

Sorted by what is on tonight’s agenda: a contract, a website, a chatbot, a merger of teams. One page each, printable, under an open licence.`,
    stage: 'GATHERING', tags: ['scrutiny', 'contracts', 'open-licence'], goals: ['16.6'], cohort: 'emp-now', author: 'graham-thewlis', daysAgo: 31,
    openRoles: [{ skill: 'content-design', count: 1 }, { skill: 'storytelling', count: 1 }],
    team: ['graham-thewlis', 'phillipa-langdale'],
    supporters: ['derek-osei', 'molly-fairweather', 'hugh-rosslyn', 'carys-llewellyn', 'dominic-hale', 'matan-yosef', 'lewis-tranter'],
    comments: [
      { by: 'molly-fairweather', text: 'Where was this in June? I will write the page for people who have just been elected.', daysAgo: 29 },
      { by: 'dominic-hale', text: 'I can add the questions suppliers hope you will not ask. There are about nine.', daysAgo: 25 },
    ],
    joinRequests: [{ by: 'molly-fairweather', skill: 'storytelling', note: 'I keep a diary of what I did not know. It is long, and yours.' }],
  },
  {
    slug: 'one-flood-list', lang: 'en', title: 'One flood list for six councils',
    problem: 'When the river rises, six councils phone from six lists. Some people get four calls and some get none.',
    helps: 'People who live alone near water, and the volunteers who knock on doors.',
    proposal: `One list, kept by the people who live on the street, with two rules: **printed on paper in three places**, and deleted when a person asks.

First winter: two rivers, two exercises. We compare who was reached, how soon, and who was called twice.`,
    stage: 'GATHERING', tags: ['flood', 'resilience', 'neighbours'], goals: ['11.5', '13.1'], cohort: 'bc-first', author: 'alasdair-munro', daysAgo: 58,
    openRoles: [{ skill: 'privacy', count: 1 }, { skill: 'interoperability', count: 1 }, { skill: 'volunteering', count: 1 }],
    team: ['alasdair-munro', 'bronwen-cole', 'martin-selby'],
    supporters: ['amit-rozen', 'zvika-landau', 'elif-karadag', 'yuval-carmi', 'fergus-dunmore', 'idan-shaked', 'orly-nachum'],
    comments: [
      { by: 'amit-rozen', text: 'We can predict four hours ahead, but nobody reads the message. Your list is the half that I am missing.', daysAgo: 50 },
      { by: 'elif-karadag', text: 'Put a name on who has the key. In the earthquake that was the only line that mattered.', daysAgo: 42 },
    ],
    joinRequests: [{ by: 'zvika-landau', skill: 'volunteering', note: 'מאתיים מתנדבים, רשימה אחת, שמונה שנים בלי כפילויות. אשמח לספר איך.' }],
  },
  {
    slug: 'living-room-council', lang: 'ar', title: 'جلسة المجلس في غرفة الجلوس',
    problem: 'قاعة المجلس بعيدة وباردة، ولا يأتي إليها إلا من له شكوى. الأمهات والشباب لا يأتون أبدًا.',
    helps: 'سكان الأحياء الذين لا صوت لهم، وأعضاء المجلس الذين يسمعون دائمًا الأشخاص أنفسهم.',
    proposal: `ثلاثون بيتًا في السنة، في كل بيت عشرة جيران وعضو مجلس واحد **يستمع نصف ساعة قبل أن يتكلم**.

- موضوع واحد في كل لقاء.
- قبل المغادرة يُكتب: ماذا سيحدث، ومتى، ومن المسؤول.
- بطاقة متابعة على باب البلدية، يراها الجميع.

نريد دليلًا بالعربية والعبرية والإنجليزية ليجرّبها غيرنا.`,
    stage: 'UNDER_WAY', tags: ['participation', 'neighbours'], goals: ['16.7', '11.3'], cohort: 'dl-2016', author: 'rasha-mansour', daysAgo: 140,
    openRoles: [{ skill: 'content-design', count: 1 }, { skill: 'evaluation', count: 1 }],
    team: ['rasha-mansour', 'nadia-haddad', 'samir-khoury'],
    supporters: ['dorit-eyal', 'noga-friedlander', 'omar-benhadj', 'etienne-brassard', 'derek-osei', 'hanin-farah', 'anneke-de-wit', 'layla-atrash'],
    comments: [
      { by: 'dorit-eyal', text: 'המשפט ״להקשיב חצי שעה לפני שמדברים״ צריך להיות חוק עזר עירוני.', daysAgo: 130 },
      { by: 'noga-friedlander', text: 'אשמח למדוד אמון לפני ואחרי, שלוש שאלות בלבד, באותם בתים.', daysAgo: 45 },
      { by: 'omar-benhadj', text: 'Nous voulons l’essayer dans deux quartiers de port. Le guide en français, je m’en charge.', daysAgo: 18 },
    ],
    joinRequests: [{ by: 'noga-friedlander', skill: 'evaluation', note: 'שלוש שאלות, שלוש פעמים, בהסכמה. את הדוח כותבים יחד.' }],
  },
  {
    slug: 'small-councils-club', lang: 'he', title: 'מועדון הרשויות הקטנות',
    problem: 'ברשות עם ארבעה עובדים אין מנהלת דיגיטל, אין קניין ואין אבטחת מידע. כל אחת ממציאה הכול לבד.',
    helps: 'רשויות עד עשרת אלפים תושבים, ומי שמכהנים בהן בארבעה תפקידים.',
    proposal: `שעה אחת בכל יום שלישי, בשיחת וידאו, עם סדר יום קבוע:

1. מה נפל השבוע.
2. מה קנינו, בכמה, ואם כדאי.
3. עזרה הדדית: מישהי שואלת, מישהו מתחייב עד שלישי הבא.

אחרי שלושה חודשים: קנייה משותפת ראשונה (גיבוי ואבטחה).`,
    stage: 'GATHERING', tags: ['small-councils', 'sharing', 'procurement'], goals: ['11', '17.17'], cohort: 'dl-now', author: 'shaked-amrani', daysAgo: 15,
    openRoles: [{ skill: 'public-procurement', count: 1 }, { skill: 'cyber-security', count: 1 }, { skill: 'facilitation', count: 1 }],
    team: ['shaked-amrani', 'moshe-azulai', 'hanin-farah'],
    supporters: ['sigal-mizrahi', 'avi-dahan', 'eyal-navon', 'nathan-birch', 'annick-thibault-roy', 'amir-sasson', 'idan-shaked', 'maya-golan'],
    comments: [
      { by: 'nathan-birch', text: 'Six councils, one team, four years in. Happy to be your guest one Tuesday and tell you what we got wrong.', daysAgo: 13 },
      { by: 'annick-thibault-roy', text: 'Quatre mille habitants ici. Y a-t-il une chaise pour une petite ville de l’autre côté de l’océan ?', daysAgo: 9 },
      { by: 'shaked-amrani', text: 'Oui ! יש כיסא לכולם. נעשה חצי שעה באנגלית.', daysAgo: 9 },
    ],
    joinRequests: [{ by: 'amir-sasson', skill: 'public-procurement', note: 'אביא את תבנית ארבעת העמודים ונעשה את הקנייה המשותפת הראשונה ביחד.' }, { by: 'idan-shaked', skill: 'cyber-security', note: 'שעה בשבוע, בשמחה. רוב הבעיות הן אותה סיסמה.' }],
  },
  {
    slug: 'clean-street-signal', lang: 'he', title: 'הפח שמדבר עם המשאית',
    problem: 'בפחים יש חיישנים ובמשאיות יש מסכים, והם לא מדברים. נהגים עוברים ליד פחים ריקים ומדלגים על מלאים.',
    helps: 'תושבים ברחובות צפופים, נהגות ונהגים, וחתולים פחות.',
    proposal: `לחבר שתי מערכות קיימות, בלי לקנות שלישית.

- שבועיים של נסיעה עם הנהגים לפני שכותבים שורת קוד.
- מסלול מוצע שהנהג יכול לדחות, וללמוד מהדחיות.
- קילומטרים שנחסכו מפורסמים כל חודש.`,
    stage: 'PROPOSED', tags: ['waste', 'sensors', 'local'], goals: ['11.6', '12.5'], cohort: 'dl-now', author: 'rafi-sabag', daysAgo: 6,
    openRoles: [{ skill: 'data-analysis', count: 1 }, { skill: 'geographic-information', count: 1 }, { skill: 'interoperability', count: 1 }],
    team: ['rafi-sabag'],
    supporters: ['boaz-tal', 'chen-ravid', 'maya-golan', 'ran-geffen'],
    comments: [{ by: 'boaz-tal', text: 'שכבת הרחובות הצרים קיימת. משאית גדולה לא נכנסת לשליש מהם.', daysAgo: 4 }],
    joinRequests: [{ by: 'alon-regev', skill: 'data-analysis', note: 'אשמח לצאת לשבועיים עם הנהגים. ברצינות.' }],
  },
  {
    slug: 'budget-in-the-market', lang: 'fr', title: 'Le budget expliqué au marché',
    problem: 'Les budgets participatifs mobilisent ceux qui participent déjà. Au marché du samedi, personne ne sait que la ville met un million au vote.',
    helps: 'Les habitants qui n’ouvrent jamais le site de leur ville, et les élus qui doutent de la participation.',
    proposal: `Une **table de marché** : dix bocaux, dix projets, cent haricots.

- On vote avec des haricots, on discute avec les voisins.
- Le résultat est pesé en public, puis comparé au vote en ligne.
- L’année suivante, même table : ce que l’argent est devenu.

Trois villes sont prêtes pour le printemps.`,
    stage: 'GATHERING', tags: ['participation', 'budget', 'market'], goals: ['16.7', '11.3'], cohort: 'oif-last', author: 'omar-benhadj', daysAgo: 47,
    openRoles: [{ skill: 'campaigns', count: 1 }, { skill: 'open-data', count: 1 }, { skill: 'evaluation', count: 1 }],
    team: ['omar-benhadj', 'youssef-tlemcani', 'annick-thibault-roy'],
    supporters: ['rasha-mansour', 'dorit-eyal', 'kwame-boadi', 'etienne-brassard', 'amina-derradji', 'lucien-mbaye', 'uri-feldman'],
    comments: [
      { by: 'etienne-brassard', text: 'Dans ma boulangerie, ce seront des croissants. Je fournis les haricots quand même.', daysAgo: 40 },
      { by: 'kwame-boadi', text: 'In Accra it was bottle tops. Weigh them in front of everyone; that is the whole trust.', daysAgo: 35 },
    ],
    joinRequests: [{ by: 'rania-shawareb', skill: 'open-data', note: 'نستطيع نشر النتائج بيانات مفتوحة في اليوم نفسه، بثلاث لغات.' }],
  },
  {
    slug: 'playground-deal', lang: 'he', title: 'מגרש אחד לשני יישובים',
    problem: 'שני יישובים שכנים, יהודי וערבי, מתכננים מגרש ספורט כל אחד, במרחק ארבע מאות מטר, ולשניהם אין תקציב תחזוקה.',
    helps: 'ילדות וילדים משני הצדדים של הכביש, וההורים שעומדים לידם.',
    proposal: `מגרש אחד על הגבול, הסכם תחזוקה אחד, מועצת בני נוער אחת.

- שישה מפגשי תכנון, פעם כאן ופעם שם.
- מעבר חציה עם רמזור הוא התנאי הראשון.
- ההסכם מתפרסם כדי שאחרים יעתיקו.`,
    stage: 'GATHERING', tags: ['neighbours', 'youth', 'shared-space'], goals: ['11.7', '16.7'], cohort: 'dl-2015', author: 'nadia-haddad', daysAgo: 63,
    openRoles: [{ skill: 'housing-planning', count: 1 }, { skill: 'social-finance', count: 1 }, { skill: 'negotiation', count: 1 }],
    team: ['nadia-haddad', 'avi-dahan', 'rasha-mansour'],
    supporters: ['yuval-carmi', 'samir-khoury', 'ran-geffen', 'tzipi-malka', 'winston-clarke', 'layla-atrash'],
    comments: [{ by: 'yuval-carmi', text: 'הנחל עובר שם, וזה דווקא עוזר: יש כסף לשיקום גדות, והמגרש יכול להיות חלק ממנו.', daysAgo: 55 }],
    joinRequests: [{ by: 'ran-geffen', skill: 'housing-planning', note: 'אביא את ארגז הקוביות. שני היישובים בקנה מידה אחד.' }],
  },
];
