import type { MemberContent } from '../types.ts';

/** Fellows of the international forum: many countries, four languages, often remote. */
export const forum: MemberContent[] = [
  {
    slug: 'claire-vasseur', name: 'Claire Vasseur', lang: 'fr', organisation: 'open-institutions', role: 'Responsable du Forum', place: 'Genève', languages: ['fr', 'en', 'it'],
    headline: 'Je veille à ce que la salle et l’écran posent leurs questions à égalité',
    bio: 'Ancienne greffière d’un parlement cantonal, j’organise le Forum depuis six ans. Ma règle : un rapport de séance qui n’est pas prêt le soir même ne sera jamais lu. Je cherche des rapporteurs bilingues et des animateurs qui n’ont pas peur du silence.',
    offers: ['event-organising', 'facilitation', 'open-government'], needs: ['plain-language', 'evaluation'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['oif-last'], privacy: 'usual', roles: [{ programme: 'open-institutions-forum', role: 'STAFF' }],
  },
  {
    slug: 'omar-benhadj', name: 'Omar Benhadj', lang: 'fr', organisation: 'mediterranean-cities', role: 'Chargé de la participation', place: 'Marseille', languages: ['fr', 'ar', 'en'],
    headline: 'Des budgets participatifs de Tanger à Trieste',
    bio: 'J’accompagne onze villes portuaires qui confient une part de leur budget aux habitants. Le vote est la partie facile ; publier ce qu’est devenu l’argent, voilà le métier. Toujours prêt à partager nos tableaux de suivi.',
    links: [{ label: 'Tableaux de suivi', url: 'https://mediterranean-cities.example.org/suivi' }],
    offers: ['participation', 'budgeting', 'partnerships'], needs: ['open-data', 'digital-identity'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['oif-last'], privacy: 'public',
  },
  {
    slug: 'rania-shawareb', name: 'رانيا شوارب', latinName: 'Rania Shawareb', lang: 'ar', organisation: 'watan-data', role: 'مديرة البيت', place: 'عمّان', languages: ['ar', 'en', 'fr'],
    headline: 'بيانات مفتوحة يفهمها صاحب الدكان',
    bio: 'نحوّل جداول الموازنات إلى أسئلة يطرحها الناس في السوق. دربنا مئتي صحفية وصحفي على قراءة ميزانية بلدية، وأصغرهم في السادسة عشرة. أبحث عن شركاء لمقارنة خدمات المياه بين المدن.',
    offers: ['open-data', 'data-analysis', 'media'], needs: ['geographic-information', 'fundraising'], openTo: ['SPEAKING', 'MENTORING', 'JOINING_A_TEAM'], cohorts: ['oif-last'], privacy: 'public',
  },
  {
    slug: 'ingrid-solheim', name: 'Ingrid Solheim', lang: 'en', organisation: 'open-institutions', role: 'Adviser on access to information', place: 'Geneva', languages: ['no', 'en', 'de'],
    headline: 'Sixteen point ten, every day of the week',
    bio: 'I have helped nine countries write their access laws and two repeal the bad ones. The clause that matters is always the one on deadlines. I read drafts quickly and kindly.',
    offers: ['regulation', 'open-government', 'policy-development'], needs: ['data-analysis', 'storytelling'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['oif-last'], privacy: 'usual',
  },
  {
    slug: 'mateus-carvalhal', name: 'Mateus Carvalhal', lang: 'en', organisation: 'mediterranean-cities', role: 'Head of urban data', place: 'Lisbon', languages: ['pt', 'en', 'es', 'fr'],
    headline: 'Thirty port cities, one way to count a bus', bio: 'Standards person, apologetic about it. If two cities can compare bus delays, they can compare nearly anything, and then mayors start to call each other.',
    offers: ['interoperability', 'open-data', 'geographic-information'], needs: ['negotiation', 'campaigns'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['oif-last'],
  },
  {
    slug: 'youssef-tlemcani', name: 'يوسف التلمساني', latinName: 'Youssef Tlemcani', lang: 'ar', organisation: 'mediterranean-cities', role: 'منسق المدن الجنوبية', place: 'طنجة', languages: ['ar', 'fr', 'es'],
    headline: 'الميناء مدرسة المدينة', bio: 'أعمل مع بلديات الموانئ على شباك واحد للبحّارة والتجار وسكان الحي. حين يقصر الطابور تطول الثقة.',
    offers: ['service-operations', 'partnerships'], needs: ['service-design', 'digital-identity'], openTo: ['JOINING_A_TEAM'], cohorts: ['oif-last'],
  },
  {
    slug: 'hana-kovarova', name: 'Hana Kovářová', lang: 'en', organisation: 'open-institutions', role: 'Fellow, judicial openness', place: 'Brno', languages: ['cs', 'en'],
    headline: 'Courts can be open without being cruel', bio: 'Former court interpreter. I work on publishing judgments without publishing people.',
    offers: ['privacy', 'plain-language', 'open-government'], needs: ['artificial-intelligence', 'user-research'], openTo: ['SPEAKING'], cohorts: ['oif-last'],
  },
  {
    slug: 'lucien-mbaye', name: 'Lucien Mbaye', lang: 'fr', organisation: 'open-institutions', role: 'Conseiller décentralisation', place: 'Dakar', languages: ['fr', 'en'],
    headline: 'La commune d’abord', bio: 'Vingt ans à défendre les petites communes devant de grands bailleurs. Je traduis dans les deux sens.',
    offers: ['fundraising', 'policy-development', 'negotiation'], needs: ['evaluation', 'digital-inclusion'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['oif-last'],
  },
  {
    slug: 'amina-derradji', name: 'Amina Derradji', lang: 'fr', organisation: 'mediterranean-cities', role: 'Coordinatrice climat', place: 'Marseille', languages: ['fr', 'ar', 'en'],
    headline: 'L’ombre est un service public',
    bio: 'Je cartographie la chaleur avec les facteurs, qui connaissent chaque rue à chaque heure. Cet été, quatre villes ont déplacé leurs arrêts de bus de quelques mètres, du côté de l’ombre ; c’est peu, et c’est tout.',
    offers: ['climate', 'geographic-information', 'participation'], needs: ['public-health', 'social-finance'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['oif-now'], privacy: 'usual',
  },
  {
    slug: 'peter-lindqvist', name: 'Peter Lindqvist', lang: 'en', organisation: 'open-institutions', role: 'Online moderator and producer', place: 'Malmö', languages: ['sv', 'en'],
    headline: 'I speak for the people on the screen',
    bio: 'At every session I am the one who interrupts: there is a question from afar. I have moderated four hundred hybrid sessions and can tell you the nine ways in which they fail, seven of them before the first speaker.',
    offers: ['facilitation', 'event-organising', 'accessibility'], needs: ['participation', 'evaluation'], openTo: ['SPEAKING', 'MENTORING'], cohorts: ['oif-now'], privacy: 'usual', roles: [{ programme: 'open-institutions-forum', role: 'MODERATOR' }],
  },
  {
    slug: 'sofia-marangoni', name: 'Sofia Marangoni', lang: 'en', organisation: 'mediterranean-cities', role: 'Legal officer', place: 'Trieste', languages: ['it', 'en'],
    headline: 'Borders are where services go to die. I do revivals', bio: 'Cross-border commuters need two of everything. I look for the clause that lets them have one.',
    offers: ['regulation', 'interoperability'], needs: ['digital-identity', 'user-research'], openTo: ['JOINING_A_TEAM'], cohorts: ['oif-now'],
  },
  {
    slug: 'khalil-ammar', name: 'خليل عمّار', latinName: 'Khalil Ammar', lang: 'ar', organisation: 'watan-data', role: 'محلل سياسات المياه', place: 'إربد', languages: ['ar', 'en'],
    headline: 'كل قطرة لها سجل', bio: 'أقيس ما يصل إلى البيوت لا ما يخرج من المضخة. الفرق بينهما قصة عن الأنابيب والعدالة.',
    offers: ['climate', 'data-analysis'], needs: ['media', 'policy-development'], openTo: ['SPEAKING'], cohorts: ['oif-now'],
  },
  {
    slug: 'anneke-de-wit', name: 'Anneke de Wit', lang: 'en', organisation: 'open-institutions', role: 'Programme officer, civic space', place: 'Utrecht', languages: ['nl', 'en', 'fr'],
    headline: 'Keeping a chair for whoever is not in the room', bio: 'I arrange interpreters, childcare and train tickets, and call it democracy.',
    offers: ['participation', 'event-organising'], needs: ['volunteering', 'fundraising'], openTo: ['JOINING_A_TEAM'], cohorts: ['oif-now'],
  },
  {
    slug: 'nour-sabbagh', name: 'Nour Sabbagh', lang: 'fr', organisation: 'open-institutions', role: 'Rapporteure', place: 'Beyrouth', languages: ['fr', 'ar', 'en'],
    headline: 'Trois phrases par séance, pas une de plus',
    bio: 'Journaliste parlementaire devenue rapporteure. J’écris les points clés pendant que l’on parle et je les fais relire aux personnes citées avant la pause. Si vous ne vous reconnaissez pas, je recommence.',
    offers: ['storytelling', 'plain-language', 'media'], needs: ['artificial-intelligence', 'facilitation'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['oif-now'], privacy: 'public',
  },
  {
    slug: 'kwame-boadi', name: 'Kwame Boadi', lang: 'en', organisation: 'open-institutions', role: 'Fellow, municipal finance', place: 'Accra', languages: ['en'],
    headline: 'Local taxes people can see at work', bio: 'We print on every receipt what last year’s receipt paid for. Collection went up by a fifth, and so did complaints, which I count as success.',
    offers: ['budgeting', 'open-government', 'campaigns'], needs: ['software-development', 'data-governance'], openTo: ['SPEAKING', 'SECONDMENT'], cohorts: ['oif-now'],
  },
  {
    slug: 'elif-karadag', name: 'Elif Karadağ', lang: 'en', organisation: 'mediterranean-cities', role: 'Resilience lead', place: 'İzmir', languages: ['tr', 'en'],
    headline: 'After the earthquake the neighbourhood list was the only database', bio: 'I help cities to keep those lists alive in quiet years: printed, on the fridge, with a name who has the key.',
    offers: ['emergency-planning', 'community-organising'], needs: ['cloud', 'privacy'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['oif-now'],
  },
];
