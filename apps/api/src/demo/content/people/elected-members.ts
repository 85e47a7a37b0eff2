import type { MemberContent } from '../types.ts';

/** Councillors of several parties and the officers who support them. */
export const electedMembers: MemberContent[] = [
  {
    slug: 'margaret-holloway', name: 'Margaret Holloway', lang: 'en', organisation: 'alderbrook', role: 'Councillor, Leader of the Council', place: 'Alderbrook', languages: ['en'],
    headline: 'Council leader. I used to nod at the digital slide; now I ask about it',
    bio: 'I have represented Mill Ward for nineteen years and led the council for four. The pilot taught me three questions that I now ask of every paper: who tried it, what did they stumble over, and what do we switch off? My officers have begun to answer before I ask.',
    offers: ['public-speaking', 'leading-teams', 'negotiation'], needs: ['service-design', 'artificial-intelligence'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['emp-pilot'], privacy: 'public',
  },
  {
    slug: 'derek-osei', name: 'Derek Osei', lang: 'en', organisation: 'tarnfield', role: 'Councillor, Chair of Scrutiny', place: 'Tarnfield', languages: ['en'],
    headline: 'Scrutiny with a smile and a spreadsheet',
    bio: 'Bus driver for twenty-two years, councillor for nine. Our scrutiny panel now watches residents try a service before we question the officers about it. Nobody has been able to read us a script since.',
    offers: ['evaluation', 'participation', 'budgeting'], needs: ['data-analysis', 'contract-management'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['emp-pilot', 'lda-one'], privacy: 'usual',
  },
  {
    slug: 'fiona-latchford', name: 'Fiona Latchford', lang: 'en', organisation: 'councils-together', role: 'Programme lead, Elected Members', place: 'Manchester', languages: ['en'],
    headline: 'I keep thirty councils on one page',
    bio: 'I run the partnership: the baseline survey, the workshops, the case studies that you owe me. Former democratic services officer, so I know where the good biscuits and the standing orders are kept.',
    offers: ['partnerships', 'facilitation', 'organisational-learning'], needs: ['storytelling', 'data-analysis'], openTo: ['SPEAKING', 'MENTORING'], cohorts: ['emp-pilot'], privacy: 'usual', roles: [{ programme: 'elected-members', role: 'STAFF' }],
  },
  {
    slug: 'sunita-verma', name: 'Sunita Verma', lang: 'en', organisation: 'fenmoor', role: 'Councillor, Cabinet Member for Customers', place: 'Fenmoor', languages: ['en', 'hi'],
    headline: 'Pharmacist by day; the portfolio is by night', bio: 'People tell me at the counter what they would never write in a survey. I bring it to cabinet with the names taken off.',
    offers: ['public-health', 'participation'], needs: ['service-operations', 'digital-inclusion'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['emp-pilot'],
  },
  {
    slug: 'hugh-rosslyn', name: 'Hugh Rosslyn', lang: 'en', organisation: 'wexcombe', role: 'Councillor, Cabinet Member for Finance', place: 'Wexcombe', languages: ['en'],
    headline: 'Show me the running cost', bio: 'Retired auditor. I like pilots that say in advance what would make us stop.',
    offers: ['budgeting', 'contract-management', 'evaluation'], needs: ['agile-delivery', 'cloud'], openTo: ['MENTORING'], cohorts: ['emp-pilot'], privacy: 'careful',
  },
  {
    slug: 'bronwen-cole', name: 'Bronwen Cole', lang: 'en', organisation: 'saltmere', role: 'Councillor, Chair of Planning', place: 'Saltmere', languages: ['en', 'cy'],
    headline: 'Beach huts, sea walls and a planning portal', bio: 'Half of our residents are over sixty and half of our objections arrive at midnight. I want a planning notice that a tired person can understand.',
    offers: ['housing-planning', 'community-organising'], needs: ['plain-language', 'climate'], openTo: ['SPEAKING'], cohorts: ['emp-pilot'],
  },
  {
    slug: 'patrick-delmoor', name: 'Patrick Delmoor', lang: 'en', organisation: 'plain-services', role: 'Head of member development', place: 'Bristol', languages: ['en', 'ga'],
    headline: 'Workshops for councillors who have been to enough workshops', bio: 'Ninety minutes, one live service, no slides. Members try to report a missed bin; the rest follows by itself.',
    offers: ['facilitation', 'user-research', 'organisational-learning'], needs: ['evaluation', 'fundraising'], openTo: ['SPEAKING', 'MENTORING'], cohorts: ['emp-pilot'],
  },
  {
    slug: 'janet-ibekwe', name: 'Janet Ibekwe', lang: 'en', organisation: 'oakhaven', role: 'Director of Customer and Digital', place: 'Oakhaven', languages: ['en'],
    headline: 'Officer who asked members to sit beside the call takers', bio: 'Eleven councillors came, nine came back. The budget for the phone system passed without debate, which had never happened before.',
    offers: ['service-operations', 'change-management', 'product-management'], needs: ['interoperability', 'public-procurement'], openTo: ['MENTORING', 'SECONDMENT'], cohorts: ['emp-pilot'],
  },
  {
    slug: 'lewis-tranter', name: 'Lewis Tranter', lang: 'en', organisation: 'northmoor', role: 'Reader in local democracy', place: 'Durham', languages: ['en', 'de'],
    headline: 'I ran the baseline survey. Thank you for the margin notes', bio: 'One thousand one hundred and six councillors answered. The most common word in the free text was “confident”, usually after “not”.',
    offers: ['evaluation', 'data-analysis', 'open-government'], needs: ['campaigns', 'partnerships'], openTo: ['SPEAKING'], cohorts: ['emp-pilot', 'oif-now'],
  },
  {
    slug: 'zahra-mirzai', name: 'Zahra Mirzai', lang: 'en', organisation: 'tarnfield', role: 'Councillor, Deputy Leader', place: 'Tarnfield', languages: ['en', 'fa'],
    headline: 'Youngest deputy leader, oldest phone in the group', bio: 'I keep the old phone on purpose: if our services work on it, they work. I lead on data ethics and have a list of questions to lend.',
    offers: ['privacy', 'campaigns', 'public-speaking'], needs: ['artificial-intelligence', 'data-governance'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['emp-now'], privacy: 'public',
  },
  {
    slug: 'roy-entwhistle', name: 'Roy Entwhistle', lang: 'en', organisation: 'fenmoor', role: 'Councillor', place: 'Fenmoor', languages: ['en'],
    headline: 'Seventy-four, allotment holder, learning what an API is', bio: 'I joined because my residents could not pay their garden waste fee. It turned out that nobody could. Fixed since.',
    offers: ['community-organising', 'healthy-ageing', 'volunteering'], needs: ['digital-inclusion', 'accessibility'], openTo: ['JOINING_A_TEAM'], cohorts: ['emp-now'], privacy: 'trusting',
  },
  {
    slug: 'carys-llewellyn', name: 'Carys Llewellyn', lang: 'en', organisation: 'saltmere', role: 'Head of Democratic Services', place: 'Saltmere', languages: ['en', 'cy'],
    headline: 'Agendas under forty pages', bio: 'I promised the chair that I would get every agenda under forty pages, and I am at fifty-one.',
    offers: ['plain-language', 'event-organising', 'open-government'], needs: ['artificial-intelligence', 'content-design'], openTo: ['MENTORING'], cohorts: ['emp-now'],
  },
  {
    slug: 'terence-obi', name: 'Terence Obi', lang: 'en', organisation: 'oakhaven', role: 'Councillor, Chair of Health Board', place: 'Oakhaven', languages: ['en'],
    headline: 'Nurse, councillor, carer for two parents',
    bio: 'I know the adult care system from all three sides of the desk. What I want is one page where a carer sees what help there is, tonight, in walking distance. If you have built it, I will come by train.',
    offers: ['social-care', 'public-health', 'public-speaking'], needs: ['healthy-ageing', 'service-design', 'interoperability'], openTo: ['JOINING_A_TEAM', 'SPEAKING'], cohorts: ['emp-now'], privacy: 'usual',
  },
  {
    slug: 'phillipa-langdale', name: 'Phillipa Langdale', lang: 'en', organisation: 'wexcombe', role: 'Councillor, Chair of Audit', place: 'Wexcombe', languages: ['en', 'fr'],
    headline: 'What would we say if this leaked?', bio: 'Solicitor for thirty years. The question above has improved four contracts and ended one.',
    offers: ['regulation', 'privacy', 'contract-management'], needs: ['cyber-security', 'data-governance'], openTo: ['MENTORING'], cohorts: ['emp-now'], privacy: 'quiet',
  },
  {
    slug: 'nathan-birch', name: 'Nathan Birch', lang: 'en', organisation: 'alderbrook', role: 'Chief Digital Officer', place: 'Alderbrook', languages: ['en'],
    headline: 'Small district, six councils sharing one team', bio: 'We share a developer, a designer and a coffee machine across six councils. The coffee machine took longest to agree.',
    offers: ['software-development', 'cloud', 'partnerships'], needs: ['leading-teams', 'social-finance'], openTo: ['SPEAKING', 'SECONDMENT'], cohorts: ['emp-now', 'lda-two'],
  },
  {
    slug: 'shabana-yousaf', name: 'Shabana Yousaf', lang: 'en', organisation: 'tarnfield', role: 'Councillor, Cabinet Member for Skills', place: 'Tarnfield', languages: ['en'],
    headline: 'A job fair in a mosque, a temple and a bingo hall', bio: 'Same employers, three rooms, four hundred conversations. The bingo hall won.',
    offers: ['employment', 'community-organising', 'event-organising'], needs: ['evaluation', 'fundraising'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['emp-now'],
  },
  {
    slug: 'graham-thewlis', name: 'Graham Thewlis', lang: 'en', organisation: 'councils-together', role: 'Adviser, digital scrutiny', place: 'York', languages: ['en'],
    headline: 'Ten questions every councillor can ask about a contract', bio: 'I wrote them on a bookmark, and we have printed nine thousand. Question seven is the one that makes suppliers cough.',
    offers: ['contract-management', 'public-procurement', 'coaching'], needs: ['campaigns', 'data-analysis'], openTo: ['SPEAKING', 'MENTORING'], cohorts: ['emp-now'], roles: [{ programme: 'elected-members', role: 'REVIEWER' }],
  },
  {
    slug: 'molly-fairweather', name: 'Molly Fairweather', lang: 'en', organisation: 'oakhaven', role: 'Councillor', place: 'Oakhaven', languages: ['en', 'es'],
    headline: 'Elected in May, lost by June, found by the programme', bio: 'Nobody had told me that I could just ask to see the data. I ask every week now, and I write down for the next new councillor what I learn.',
    offers: ['storytelling', 'campaigns'], needs: ['budgeting', 'coaching', 'data-analysis'], openTo: ['JOINING_A_TEAM'], cohorts: ['emp-now'], privacy: 'usual',
  },
];
