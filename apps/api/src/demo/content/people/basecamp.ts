import type { MemberContent } from '../types.ts';

/** Newly appointed directors, from many departments: short on time, direct, used to briefings. */
export const basecamp: MemberContent[] = [
  {
    slug: 'priya-raman', name: 'Priya Raman', lang: 'en', organisation: 'works-and-places', role: 'Director, Planning Services', place: 'London', languages: ['en'],
    headline: 'Making a planning decision take weeks, not seasons',
    bio: 'I joined the department from a city council and still think like someone who has to face the public gallery. My first year was spent finding out which of our forty steps anybody reads. Eleven, it turns out.',
    offers: ['housing-planning', 'leading-teams', 'change-management'], needs: ['service-design', 'data-governance'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['bc-first'], privacy: 'usual',
  },
  {
    slug: 'callum-fairley', name: 'Callum Fairley', lang: 'en', organisation: 'household-incomes', role: 'Director, Operations North', place: 'Leeds', languages: ['en'],
    headline: 'Nine thousand colleagues, one question: what got in your way today?',
    bio: 'Started on the counter at nineteen. I run the phones, the post and the offices across the north, and I keep one afternoon a week to listen to calls. Ask me about running a service at scale, or about how to tell ministers that a deadline is wrong.',
    offers: ['service-operations', 'leading-teams', 'negotiation'], needs: ['artificial-intelligence', 'content-design'], openTo: ['MENTORING'], cohorts: ['bc-first'], privacy: 'usual',
  },
  {
    slug: 'harriet-oduya', name: 'Harriet Oduya', lang: 'en', organisation: 'skills-department', role: 'Director, Adult Learning', place: 'Sheffield', languages: ['en', 'sw'],
    headline: 'Second chances at learning, at the kitchen table',
    bio: 'Most of our learners study after nine in the evening on a phone with a cracked screen. Everything I commission has to work there first.',
    offers: ['education', 'policy-development', 'digital-inclusion'], needs: ['user-research', 'evaluation'], openTo: ['SPEAKING', 'MENTORING'], cohorts: ['bc-first', 'lda-one'], privacy: 'public',
  },
  {
    slug: 'tom-ashgrove', name: 'Tom Ashgrove', lang: 'en', organisation: 'delivery-office', role: 'Deputy Director, Challenge Team', place: 'London', languages: ['en', 'fr'],
    headline: 'I write the challenge questions. Sorry',
    bio: 'Each Basecamp I collect the questions departments would rather not ask and give them to a table of strangers. The best answers so far fit on a postcard. I look after the library of them and would love more case studies of what happened next.',
    offers: ['facilitation', 'strategy', 'policy-development'], needs: ['storytelling', 'behavioural-insights'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['bc-first'], privacy: 'usual', roles: [{ programme: 'basecamp', role: 'STAFF' }],
  },
  {
    slug: 'nkechi-balogun', name: 'Nkechi Balogun', lang: 'en', organisation: 'journeys', role: 'Director, Accessible Transport', place: 'Birmingham', languages: ['en'],
    headline: 'If the lift is out, the journey is out',
    bio: 'I use a wheelchair and a railcard. Between them they taught me more than any strategy. We now publish lift outages in real time, and I want to do the same for kerbs.',
    offers: ['accessibility', 'open-data', 'policy-development'], needs: ['geographic-information', 'interoperability'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['bc-first', 'lda-one'], privacy: 'public',
  },
  {
    slug: 'gareth-pryce', name: 'Gareth Pryce', lang: 'en', organisation: 'rural-life', role: 'Director, Farm Payments', place: 'York', languages: ['en', 'cy'],
    headline: 'Forms that work in a tractor cab', bio: 'Farmers fill our forms at six in the morning with one bar of signal. We test every release in a lay-by near Thirsk.',
    offers: ['product-management', 'service-operations'], needs: ['climate', 'plain-language'], openTo: ['MENTORING'], cohorts: ['bc-first'],
  },
  {
    slug: 'leonie-marsh', name: 'Leonie Marsh', lang: 'en', organisation: 'household-incomes', role: 'Director, Policy Design', place: 'London', languages: ['en', 'de'],
    headline: 'Policy made in the same room as delivery', bio: 'Lawyer by training, recovering. My teams have a developer and a case worker in them, and the submission is a prototype.',
    offers: ['policy-development', 'regulation', 'co-design'], needs: ['prototyping', 'organisational-learning'], openTo: ['SPEAKING'], cohorts: ['bc-first'],
  },
  {
    slug: 'imran-qadri', name: 'Imran Qadri', lang: 'en', organisation: 'delivery-office', role: 'Director, Digital Spend', place: 'London', languages: ['en'],
    headline: 'I say no to spending, and help you find the yes', bio: 'Ten thousand business cases later, I can tell by page three. Send me yours at page one instead.',
    offers: ['budgeting', 'public-procurement', 'contract-management'], needs: ['cloud', 'architecture'], openTo: ['MENTORING'], cohorts: ['bc-first'], privacy: 'careful',
  },
  {
    slug: 'sophie-hartnell', name: 'Sophie Hartnell', lang: 'en', organisation: 'works-and-places', role: 'Director, Housing Standards', place: 'Bristol', languages: ['en'],
    headline: 'Damp is data', bio: 'We matched repair records with sensor readings and knocked on three hundred doors. Now I want landlords to knock first.',
    offers: ['housing-planning', 'data-analysis'], needs: ['privacy', 'public-health'], openTo: ['JOINING_A_TEAM'], cohorts: ['bc-first'],
  },
  {
    slug: 'desmond-lyle', name: 'Desmond Lyle', lang: 'en', organisation: 'skills-department', role: 'Director, Apprenticeships', place: 'Sheffield', languages: ['en'],
    headline: 'Former apprentice, current paperwork remover', bio: 'I fitted boilers until I was twenty-six. I read every form aloud before it is published, and so does my deputy now.',
    offers: ['employment', 'plain-language', 'coaching'], needs: ['data-analysis', 'campaigns'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['bc-first'],
  },
  {
    slug: 'wendy-okafor', name: 'Wendy Okafor', lang: 'en', organisation: 'journeys', role: 'Director, Buses and Towns', place: 'Birmingham', languages: ['en'],
    headline: 'The number 14 should come when it says', bio: 'Timetables are promises. My directorate publishes how many we keep.',
    offers: ['open-data', 'contract-management', 'partnerships'], needs: ['participation', 'media'], openTo: ['SPEAKING'], cohorts: ['bc-first'],
  },
  {
    slug: 'alasdair-munro', name: 'Alasdair Munro', lang: 'en', organisation: 'rural-life', role: 'Director, Flood and Coast', place: 'Newcastle', languages: ['en'],
    headline: 'Floods do not read boundaries', bio: 'Hydrologist, twelve years of wet boots. I am looking for councils who will share one warning list.',
    offers: ['emergency-planning', 'climate', 'geographic-information'], needs: ['interoperability', 'storytelling'], openTo: ['JOINING_A_TEAM'], cohorts: ['bc-first', 'oif-last'],
  },
  {
    slug: 'joanna-whitlock', name: 'Joanna Whitlock', lang: 'en', organisation: 'delivery-office', role: 'Director, Leadership College', place: 'London', languages: ['en'],
    headline: 'Runs Basecamp; will make you talk to strangers',
    bio: 'I have welcomed eleven intakes of new directors. They all arrive thinking that everyone else knows what they are doing. The day and a half exists to end that.',
    offers: ['organisational-learning', 'coaching', 'event-organising'], needs: ['evaluation', 'digital-inclusion'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['bc-second'], privacy: 'usual', roles: [{ programme: 'basecamp', role: 'STAFF' }],
  },
  {
    slug: 'ben-thackray', name: 'Ben Thackray', lang: 'en', organisation: 'household-incomes', role: 'Director, Data and Fraud', place: 'Leeds', languages: ['en'],
    headline: 'Catching error before it becomes a debt',
    bio: 'Most of what we call fraud is a form that nobody understood. I moved half of my analysts from the back of the process to the front, and the debts fell.',
    offers: ['data-analysis', 'artificial-intelligence', 'data-governance'], needs: ['behavioural-insights', 'content-design'], openTo: ['JOINING_A_TEAM'], cohorts: ['bc-second'], privacy: 'usual',
  },
  {
    slug: 'amara-nwosu', name: 'Amara Nwosu', lang: 'en', organisation: 'skills-department', role: 'Director, Youth Employment', place: 'Manchester', languages: ['en'],
    headline: 'The first job interview should not be the first conversation',
    bio: 'Youth worker turned civil servant, eight weeks in post. I am collecting schemes where employers change as much as the young people do; three so far, and one of them is in another country.',
    offers: ['employment', 'community-organising', 'co-design'], needs: ['social-finance', 'evaluation', 'partnerships'], openTo: ['JOINING_A_TEAM', 'SPEAKING'], cohorts: ['bc-second'], privacy: 'usual',
  },
  {
    slug: 'oliver-stanmore', name: 'Oliver Stanmore', lang: 'en', organisation: 'works-and-places', role: 'Director, Land Records', place: 'London', languages: ['en', 'es'],
    headline: 'Three hundred years of paper, slowly made searchable', bio: 'Our oldest deed has a wine stain. Our newest has an API.',
    offers: ['architecture', 'open-data', 'digital-identity'], needs: ['artificial-intelligence', 'change-management'], openTo: ['SPEAKING'], cohorts: ['bc-second'],
  },
  {
    slug: 'ruksana-miah', name: 'Ruksana Miah', lang: 'en', organisation: 'journeys', role: 'Director, Licensing Transformation', place: 'Birmingham', languages: ['en'],
    headline: 'A licence should not cost a day’s wages in bus fares', bio: 'We moved the medical check to pharmacies. It took one pilot, six lawyers and a very patient pharmacist in Walsall.',
    offers: ['change-management', 'business-analysis', 'regulation'], needs: ['digital-identity', 'accessibility'], openTo: ['MENTORING', 'JOINING_A_TEAM'], cohorts: ['bc-second'],
  },
  {
    slug: 'fergus-dunmore', name: 'Fergus Dunmore', lang: 'en', organisation: 'rural-life', role: 'Director, Village Services', place: 'York', languages: ['en'],
    headline: 'What happens after the last bank leaves', bio: 'I am mapping which public services still have a door within ten miles, and which could share one.',
    offers: ['policy-development', 'partnerships'], needs: ['digital-inclusion', 'geographic-information', 'healthy-ageing'], openTo: ['JOINING_A_TEAM'], cohorts: ['bc-second'],
  },
  {
    slug: 'catherine-lowell', name: 'Catherine Lowell', lang: 'en', organisation: 'household-incomes', role: 'Director, Service Design', place: 'Newcastle', languages: ['en', 'fr'],
    headline: 'Designing letters people are not afraid to open',
    bio: 'I lead sixty designers who are not allowed to say “user” for an hour every Friday. Bereavement was our first service with one call instead of nine; carers are next.',
    offers: ['service-design', 'content-design', 'user-research'], needs: ['policy-development', 'healthy-ageing'], openTo: ['SPEAKING', 'MENTORING', 'JOINING_A_TEAM'], cohorts: ['bc-second', 'lda-two'], privacy: 'public',
  },
  {
    slug: 'winston-clarke', name: 'Winston Clarke', lang: 'en', organisation: 'works-and-places', role: 'Director, Regeneration', place: 'London', languages: ['en'],
    headline: 'Regeneration that the neighbours recognise', bio: 'I keep a photograph of every site from before. Residents pick which ones hang in the lobby after.',
    offers: ['housing-planning', 'participation', 'negotiation'], needs: ['social-finance', 'climate'], openTo: ['SPEAKING'], cohorts: ['bc-second'],
  },
  {
    slug: 'elspeth-grant', name: 'Elspeth Grant', lang: 'en', organisation: 'delivery-office', role: 'Director, Futures', place: 'London', languages: ['en'],
    headline: 'Paid to worry about 2050', bio: 'Scenarios, not forecasts. The rule of my team is that every scenario needs a person in it with a name and a bus to catch.',
    offers: ['foresight', 'strategy', 'facilitation'], needs: ['climate', 'participation'], openTo: ['SPEAKING'], cohorts: ['bc-second', 'oif-now'], privacy: 'cohort',
  },
  {
    slug: 'dominic-hale', name: 'Dominic Hale', lang: 'en', organisation: 'journeys', role: 'Director, Commercial', place: 'London', languages: ['en', 'it'],
    headline: 'Contracts you can leave', bio: 'I inherited a thirty-year contract and a copy of the signature page. Ask me about exits.',
    offers: ['contract-management', 'public-procurement', 'negotiation'], needs: ['agile-delivery', 'cloud'], openTo: [], cohorts: ['bc-second'], privacy: 'careful',
  },
  {
    slug: 'yasmin-farouk', name: 'Yasmin Farouk', lang: 'en', organisation: 'skills-department', role: 'Director, Digital Skills', place: 'Manchester', languages: ['en', 'ar'],
    headline: 'Libraries are the digital strategy', bio: 'Two hundred libraries, six thousand volunteers, one booking system that finally works. Next: every letter from government should say where the nearest one is.',
    offers: ['digital-inclusion', 'volunteering', 'campaigns'], needs: ['service-design', 'cyber-security'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['bc-second'],
  },
  {
    slug: 'martin-selby', name: 'Martin Selby', lang: 'en', organisation: 'rural-life', role: 'Director, Animal Health', place: 'Carlisle', languages: ['en'],
    headline: 'Vet. Outbreaks taught me to write short', bio: 'In an outbreak nobody reads page two. I would like to bring that to peacetime.',
    offers: ['emergency-planning', 'plain-language'], needs: ['interoperability', 'foresight'], openTo: ['SECONDMENT'], cohorts: ['bc-second'],
  },
  {
    slug: 'grace-pemberton', name: 'Grace Pemberton', lang: 'en', organisation: 'delivery-office', role: 'Deputy Director, Masterclasses', place: 'London', languages: ['en', 'pt'],
    headline: 'You vote on the topics, I find the people', bio: 'Forty masterclasses, all with summaries under an open licence because the first intake asked. Suggest the next one.',
    offers: ['event-organising', 'storytelling', 'organisational-learning'], needs: ['public-speaking', 'open-government'], openTo: ['MENTORING'], cohorts: ['bc-second'], roles: [{ programme: 'basecamp', role: 'MODERATOR' }],
  },
];
