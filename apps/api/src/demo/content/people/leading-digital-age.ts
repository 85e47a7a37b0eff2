import type { MemberContent } from '../types.ts';

/** Listeners and speakers of the series, in English and French; some are on tours of service. */
export const leadingDigitalAge: MemberContent[] = [
  {
    slug: 'isabelle-morneau', name: 'Isabelle Morneau', lang: 'fr', organisation: 'digital-practice', role: 'Directrice de la série', place: 'Ottawa', languages: ['fr', 'en'],
    headline: 'Huit principes, une salle, et toujours une chaise vide pour qui écoute à distance',
    bio: 'Je dirige la série depuis son premier exposé, donné devant onze personnes et une plante. Aujourd’hui, nous sommes neuf cents, la plante comprise. Proposez-moi des personnes discrètes qui font bien leur travail : ce sont les meilleurs portraits.',
    offers: ['event-organising', 'storytelling', 'leading-teams'], needs: ['accessibility', 'partnerships'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['lda-one', 'oif-last'], privacy: 'public', roles: [{ programme: 'leading-digital-age', role: 'STAFF' }],
  },
  {
    slug: 'gordon-mackellar', name: 'Gordon MacKellar', lang: 'en', organisation: 'digital-practice', role: 'Chief, Tours of Service', place: 'Ottawa', languages: ['en', 'fr'],
    headline: 'I lend people to problems, with a return date',
    bio: 'A tour of service is six months, one problem and a way home. We have sent seventy-three people so far, and fifty-nine came back with a better idea of what their own job is for. Tell me what you are stuck on, or what you are tired of.',
    offers: ['coaching', 'organisational-learning', 'partnerships'], needs: ['evaluation', 'campaigns'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['lda-one'], privacy: 'usual',
  },
  {
    slug: 'annick-thibault-roy', name: 'Annick Thibault-Roy', lang: 'fr', organisation: 'sainte-aubierge', role: 'Greffière et directrice des services citoyens', place: 'Sainte-Aubierge', languages: ['fr', 'en'],
    headline: 'Une petite ville qui publie tout, sauf les recettes de la cantine',
    bio: 'Quatre mille habitants, un site refait avec eux à la bibliothèque, le jeudi soir. Nous avons retiré cent vingt pages et gagné des visites. Je cherche d’autres petites villes pour partager un outil de permis.',
    offers: ['open-government', 'content-design', 'participation'], needs: ['software-development', 'fundraising'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['lda-one'], privacy: 'usual',
  },
  {
    slug: 'devon-cardinal-ross', name: 'Devon Cardinal-Ross', lang: 'en', organisation: 'digital-practice', role: 'Product lead, northern benefits', place: 'Thunder Bay', languages: ['en'],
    headline: 'Services for places where the mail comes by plane', bio: 'If an application needs a printer, it excludes my aunties. I test with them first; they are merciless.',
    offers: ['product-management', 'co-design', 'digital-inclusion'], needs: ['policy-development', 'cloud'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['lda-one'],
  },
  {
    slug: 'marguerite-laframboise', name: 'Marguerite Laframboise', lang: 'fr', organisation: 'institut-des-rives', role: 'Professeure en administration publique', place: 'Québec', languages: ['fr', 'en'],
    headline: 'J’étudie pourquoi les bons projets pilotes meurent', bio: 'Soixante-deux autopsies de projets pilotes. Cause principale : personne n’avait prévu de facture après la première année.',
    offers: ['evaluation', 'strategy', 'change-management'], needs: ['open-data', 'storytelling'], openTo: ['SPEAKING', 'MENTORING'], cohorts: ['lda-one'],
  },
  {
    slug: 'hannah-brightwater', name: 'Hannah Brightwater', lang: 'en', organisation: 'digital-practice', role: 'Research lead', place: 'Winnipeg', languages: ['en'],
    headline: 'Research is a visit. Bring something', bio: 'We pay participants, share the findings with them first, and go back when the service launches. It costs little and changes everything.',
    offers: ['user-research', 'co-design', 'facilitation'], needs: ['data-governance', 'privacy'], openTo: ['SPEAKING', 'MENTORING'], cohorts: ['lda-one'], privacy: 'public',
  },
  {
    slug: 'samuel-reid', name: 'Samuel Reid', lang: 'en', organisation: 'digital-practice', role: 'Director, common components', place: 'Ottawa', languages: ['en'],
    headline: 'Build it once, run it for everyone', bio: 'Notifications, forms, sign-in. We are boring on purpose, and we publish our outages.',
    offers: ['cloud', 'architecture', 'agile-delivery'], needs: ['budgeting', 'change-management'], openTo: ['SPEAKING'], cohorts: ['lda-one'],
  },
  {
    slug: 'odile-gagnon-levis', name: 'Odile Gagnon-Lévis', lang: 'fr', organisation: 'digital-practice', role: 'Conseillère en accessibilité', place: 'Gatineau', languages: ['fr', 'en'],
    headline: 'L’accessibilité n’est pas une étape, c’est une habitude', bio: 'Malentendante, je relis vos vidéos sans le son. On découvre beaucoup de choses ainsi.',
    offers: ['accessibility', 'organisational-learning'], needs: ['public-procurement', 'artificial-intelligence'], openTo: ['SPEAKING', 'MENTORING'], cohorts: ['lda-two'],
  },
  {
    slug: 'ravi-lowe', name: 'Ravi Lowe', lang: 'en', organisation: 'digital-practice', role: 'Senior developer, on tour at a port authority', place: 'Halifax', languages: ['en'],
    headline: 'Halfway through a tour of service, and I know what demurrage is', bio: 'Six months with harbour pilots. We replaced a fax with a screen, and the screen had to survive gloves.',
    offers: ['software-development', 'prototyping'], needs: ['coaching', 'climate'], openTo: ['SECONDMENT', 'JOINING_A_TEAM'], cohorts: ['lda-two'],
  },
  {
    slug: 'etienne-brassard', name: 'Étienne Brassard', lang: 'fr', organisation: 'sainte-aubierge', role: 'Conseiller municipal', place: 'Sainte-Aubierge', languages: ['fr'],
    headline: 'Élu, boulanger, levé avant les courriels', bio: 'Je prends les questions des citoyens avec les croissants. Les réponses arrivent parfois avant midi.',
    offers: ['community-organising', 'public-speaking'], needs: ['open-data', 'digital-inclusion'], openTo: ['JOINING_A_TEAM'], cohorts: ['lda-two'],
  },
  {
    slug: 'beatrice-hollis', name: 'Beatrice Hollis', lang: 'en', organisation: 'digital-practice', role: 'Director General, workforce', place: 'Ottawa', languages: ['en', 'fr'],
    headline: 'Hiring in forty days; it used to be a year',
    bio: 'I rewrote our job posters with people who had been rejected by them. The list of essential requirements went from nineteen to four, and the field of candidates doubled.',
    offers: ['leading-teams', 'change-management', 'plain-language'], needs: ['behavioural-insights', 'data-analysis'], openTo: ['MENTORING', 'SPEAKING'], cohorts: ['lda-two'], privacy: 'usual',
  },
  {
    slug: 'malik-jeffers', name: 'Malik Jeffers', lang: 'en', organisation: 'digital-practice', role: 'Security lead', place: 'Toronto', languages: ['en'],
    headline: 'Security people who say yes, and then how', bio: 'I answer within a day. Most leaks I have seen were attachments, so I would rather talk about your attachments.',
    offers: ['cyber-security', 'cloud', 'privacy'], needs: ['public-speaking', 'plain-language'], openTo: ['SPEAKING', 'MENTORING'], cohorts: ['lda-two'], privacy: 'careful',
  },
  {
    slug: 'solange-petitpas', name: 'Solange Petitpas', lang: 'fr', organisation: 'institut-des-rives', role: 'Doctorante', place: 'Québec', languages: ['fr', 'en'],
    headline: 'Ma thèse porte sur les files d’attente', bio: 'J’ai attendu, chronomètre en main, dans quarante et un bureaux. Le sourire raccourcit l’attente de quatre minutes.',
    offers: ['behavioural-insights', 'data-analysis'], needs: ['service-operations', 'public-speaking'], openTo: ['JOINING_A_TEAM', 'SECONDMENT'], cohorts: ['lda-two'],
  },
  {
    slug: 'ivy-chen-laurier', name: 'Ivy Chen-Laurier', lang: 'en', organisation: 'digital-practice', role: 'Speechwriter', place: 'Ottawa', languages: ['en', 'fr', 'zh'],
    headline: 'I write talks for people who hate giving talks', bio: 'Bring me the story you tell at dinner, not the deck. Twelve minutes is plenty.',
    offers: ['storytelling', 'public-speaking', 'media'], needs: ['foresight', 'accessibility'], openTo: ['MENTORING'], cohorts: ['lda-two'],
  },
  {
    slug: 'thomas-underhill', name: 'Thomas Underhill', lang: 'en', organisation: 'northmoor', role: 'Visiting fellow, digital government', place: 'Durham', languages: ['en'],
    headline: 'Collecting the second year of every reform', bio: 'Launches are well documented; second years are not. If yours went quiet, I want to read about it.',
    offers: ['storytelling', 'policy-development', 'evaluation'], needs: ['partnerships', 'open-government'], openTo: ['SPEAKING', 'JOINING_A_TEAM'], cohorts: ['lda-two'],
  },
];
