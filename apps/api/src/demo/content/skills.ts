import type { SkillContent, SkillGroupContent } from './types.ts';

const skill = (key: string, en: string, he: string, ar: string, fr: string, ...aliases: string[]): SkillContent =>
  ({ key, name: { en, he, ar, fr }, aliases });

/** One taxonomy for the installation: sixty skills in ten groups, with the other words people type for them. */
export const skillGroups: SkillGroupContent[] = [
  {
    key: 'design',
    name: { en: 'Design of services', he: 'עיצוב שירותים', ar: 'تصميم الخدمات', fr: 'Conception des services' },
    skills: [
      skill('service-design', 'Service design', 'עיצוב שירות', 'تصميم الخدمة', 'Design de services', 'service blueprint', 'customer journey', 'מסע לקוח', 'חוויית שירות'),
      skill('user-research', 'User research', 'מחקר משתמשים', 'بحث المستخدمين', 'Recherche utilisateur', 'UX', 'UX research', 'usability testing', 'חוויית משתמש', 'בדיקות שמישות'),
      skill('content-design', 'Content design', 'עיצוב תוכן', 'تصميم المحتوى', 'Conception de contenu', 'UX writing', 'web content', 'כתיבת תוכן', 'מיקרוקופי'),
      skill('accessibility', 'Accessibility', 'נגישות', 'إتاحة الوصول', 'Accessibilité', 'a11y', 'WCAG', 'הנגשה', 'נגישות דיגיטלית'),
      skill('prototyping', 'Prototyping', 'בניית אבות טיפוס', 'النماذج الأولية', 'Prototypage', 'mock-ups', 'wireframes', 'אב טיפוס', 'פרוטוטייפ'),
      skill('plain-language', 'Plain language', 'שפה פשוטה', 'لغة مبسطة', 'Langage clair', 'easy read', 'plain English', 'פישוט לשוני', 'עברית פשוטה'),
    ],
  },
  {
    key: 'data',
    name: { en: 'Data', he: 'נתונים', ar: 'البيانات', fr: 'Données' },
    skills: [
      skill('data-analysis', 'Data analysis', 'ניתוח נתונים', 'تحليل البيانات', 'Analyse de données', 'analytics', 'BI', 'dashboards', 'אנליזה', 'דשבורד'),
      skill('data-governance', 'Data governance', 'ממשל נתונים', 'حوكمة البيانات', 'Gouvernance des données', 'data quality', 'master data', 'איכות נתונים'),
      skill('privacy', 'Privacy', 'הגנת הפרטיות', 'حماية الخصوصية', 'Protection de la vie privée', 'data protection', 'GDPR', 'DPIA', 'פרטיות', 'הגנת מידע אישי'),
      skill('open-data', 'Open data', 'נתונים פתוחים', 'البيانات المفتوحة', 'Données ouvertes', 'data publishing', 'מידע פתוח', 'שקיפות נתונים'),
      skill('geographic-information', 'Geographic information', 'מידע גאוגרפי', 'المعلومات الجغرافية', 'Information géographique', 'GIS', 'maps', 'ממ״ג', 'מיפוי'),
      skill('artificial-intelligence', 'Artificial intelligence', 'בינה מלאכותית', 'الذكاء الاصطناعي', 'Intelligence artificielle', 'AI', 'machine learning', 'למידת מכונה'),
    ],
  },
  {
    key: 'technology',
    name: { en: 'Technology', he: 'טכנולוגיה', ar: 'التكنولوجيا', fr: 'Technologie' },
    skills: [
      skill('software-development', 'Software development', 'פיתוח תוכנה', 'تطوير البرمجيات', 'Développement logiciel', 'programming', 'coding', 'תכנות', 'קוד'),
      skill('cloud', 'Cloud services', 'שירותי ענן', 'خدمات سحابية', 'Services infonuagiques', 'hosting', 'infrastructure', 'ענן', 'תשתיות'),
      skill('cyber-security', 'Cyber security', 'אבטחת מידע', 'الأمن السيبراني', 'Cybersécurité', 'information security', 'infosec', 'סייבר', 'הגנת סייבר'),
      skill('architecture', 'Systems architecture', 'ארכיטקטורת מערכות', 'هندسة الأنظمة', 'Architecture des systèmes', 'enterprise architecture', 'legacy systems', 'מערכות ליבה'),
      skill('interoperability', 'Interoperability', 'חיבור בין מערכות', 'ترابط الأنظمة', 'Interopérabilité', 'APIs', 'integration', 'ממשקים', 'אינטגרציה'),
      skill('digital-identity', 'Digital identity', 'זהות דיגיטלית', 'الهوية الرقمية', 'Identité numérique', 'sign-in', 'eID', 'הזדהות', 'כניסה אחידה'),
    ],
  },
  {
    key: 'delivery',
    name: { en: 'Delivery', he: 'הוצאה לפועל', ar: 'التنفيذ', fr: 'Réalisation' },
    skills: [
      skill('product-management', 'Product management', 'ניהול מוצר', 'إدارة المنتج', 'Gestion de produit', 'product owner', 'roadmap', 'מנהלת מוצר'),
      skill('project-management', 'Project management', 'ניהול פרויקטים', 'إدارة المشاريع', 'Gestion de projet', 'PMO', 'planning', 'ניהול תכניות'),
      skill('agile-delivery', 'Agile delivery', 'עבודה זריזה', 'العمل الرشيق', 'Méthodes agiles', 'agile', 'scrum', 'kanban', 'אג׳ייל'),
      skill('change-management', 'Change management', 'ניהול שינוי', 'إدارة التغيير', 'Conduite du changement', 'transformation', 'adoption', 'הטמעה', 'הובלת שינוי'),
      skill('business-analysis', 'Business analysis', 'ניתוח תהליכים', 'تحليل الأعمال', 'Analyse d’affaires', 'process mapping', 'requirements', 'איפיון', 'מיפוי תהליכים'),
      skill('service-operations', 'Service operations', 'תפעול שירות', 'تشغيل الخدمات', 'Exploitation des services', 'contact centre', 'front office', 'מוקד שירות', 'קבלת קהל'),
    ],
  },
  {
    key: 'leadership',
    name: { en: 'Leadership', he: 'מנהיגות', ar: 'القيادة', fr: 'Leadership' },
    skills: [
      skill('leading-teams', 'Leading teams', 'הובלת צוותים', 'قيادة الفرق', 'Direction d’équipes', 'team leadership', 'people management', 'ניהול אנשים'),
      skill('coaching', 'Coaching', 'אימון אישי', 'التدريب الشخصي', 'Coaching', 'executive coaching', 'קואצ׳ינג', 'אימון מנהלים'),
      skill('facilitation', 'Facilitation', 'הנחיית קבוצות', 'تيسير الحوار', 'Animation de groupes', 'workshops', 'moderation', 'הנחיה', 'סדנאות'),
      skill('negotiation', 'Negotiation', 'משא ומתן', 'التفاوض', 'Négociation', 'mediation', 'גישור', 'יישוב סכסוכים'),
      skill('strategy', 'Strategy', 'אסטרטגיה', 'الاستراتيجية', 'Stratégie', 'strategic planning', 'theory of change', 'תכנון אסטרטגי'),
      skill('organisational-learning', 'Organisational learning', 'למידה ארגונית', 'التعلم المؤسسي', 'Apprentissage organisationnel', 'training', 'knowledge management', 'הדרכה', 'ניהול ידע'),
    ],
  },
  {
    key: 'policy',
    name: { en: 'Policy', he: 'מדיניות', ar: 'السياسات', fr: 'Politiques publiques' },
    skills: [
      skill('policy-development', 'Policy development', 'גיבוש מדיניות', 'صنع السياسات', 'Élaboration de politiques', 'policy design', 'white paper', 'עיצוב מדיניות'),
      skill('regulation', 'Regulation', 'רגולציה', 'التنظيم القانوني', 'Réglementation', 'legislation', 'licensing', 'חקיקה', 'רישוי'),
      skill('evaluation', 'Evaluation', 'הערכה ומדידה', 'التقييم', 'Évaluation', 'impact measurement', 'outcomes', 'מדידת השפעה', 'מדידת תוצאות'),
      skill('behavioural-insights', 'Behavioural insights', 'תובנות התנהגותיות', 'رؤى سلوكية', 'Sciences comportementales', 'nudge', 'behavioural economics', 'כלכלה התנהגותית'),
      skill('foresight', 'Foresight', 'חשיבת עתיד', 'استشراف المستقبل', 'Prospective', 'futures', 'scenarios', 'תרחישים', 'עתידנות'),
      skill('open-government', 'Open government', 'ממשל פתוח', 'الحكومة المنفتحة', 'Gouvernement ouvert', 'transparency', 'freedom of information', 'שקיפות', 'חופש המידע'),
    ],
  },
  {
    key: 'money',
    name: { en: 'Money and contracts', he: 'כסף והתקשרויות', ar: 'المال والعقود', fr: 'Finances et contrats' },
    skills: [
      skill('budgeting', 'Budgeting', 'תקצוב', 'إعداد الميزانيات', 'Budgétisation', 'finance', 'business case', 'תקציב', 'כספים'),
      skill('public-procurement', 'Public procurement', 'רכש ציבורי', 'المشتريات العامة', 'Marchés publics', 'tenders', 'buying', 'מכרזים', 'רכש'),
      skill('fundraising', 'Fundraising', 'גיוס משאבים', 'جمع التبرعات', 'Collecte de fonds', 'grants', 'grant writing', 'גיוס תרומות', 'קולות קוראים'),
      skill('social-finance', 'Social finance', 'מימון חברתי', 'التمويل الاجتماعي', 'Finance sociale', 'social impact bonds', 'impact investment', 'אג״ח חברתיות'),
      skill('contract-management', 'Contract management', 'ניהול התקשרויות', 'إدارة العقود', 'Gestion de contrats', 'suppliers', 'vendor management', 'ניהול ספקים'),
    ],
  },
  {
    key: 'community',
    name: { en: 'People and community', he: 'אנשים וקהילה', ar: 'الناس والمجتمع', fr: 'Citoyens et communautés' },
    skills: [
      skill('community-organising', 'Community organising', 'עבודה קהילתית', 'العمل المجتمعي', 'Organisation communautaire', 'community work', 'neighbourhoods', 'קהילה', 'ארגון קהילתי'),
      skill('participation', 'Public participation', 'שיתוף ציבור', 'المشاركة العامة', 'Participation citoyenne', 'consultation', 'citizens’ assembly', 'התייעצות ציבורית', 'דמוקרטיה השתתפותית'),
      skill('co-design', 'Co-design', 'עיצוב משותף', 'التصميم التشاركي', 'Co-conception', 'co-production', 'lived experience', 'יצירה משותפת'),
      skill('volunteering', 'Volunteering', 'התנדבות', 'التطوع', 'Bénévolat', 'volunteer management', 'ניהול מתנדבים'),
      skill('partnerships', 'Partnerships', 'שותפויות', 'الشراكات', 'Partenariats', 'cross-sector', 'joint working', 'בין־מגזרי', 'שיתופי פעולה'),
      skill('digital-inclusion', 'Digital inclusion', 'הכללה דיגיטלית', 'الشمول الرقمي', 'Inclusion numérique', 'digital skills', 'digital divide', 'פער דיגיטלי', 'אוריינות דיגיטלית'),
    ],
  },
  {
    key: 'fields',
    name: { en: 'Fields of service', he: 'תחומי שירות', ar: 'مجالات الخدمة', fr: 'Domaines de service' },
    skills: [
      skill('healthy-ageing', 'Healthy ageing', 'הזדקנות בריאה', 'شيخوخة صحية', 'Vieillir en santé', 'older people', 'elderly', 'healthy aging', 'זקנה', 'אזרחים ותיקים'),
      skill('public-health', 'Public health', 'בריאות הציבור', 'الصحة العامة', 'Santé publique', 'prevention', 'epidemiology', 'רפואה מונעת'),
      skill('social-care', 'Social care', 'רווחה', 'الرعاية الاجتماعية', 'Services sociaux', 'social work', 'welfare', 'עבודה סוציאלית'),
      skill('education', 'Education', 'חינוך', 'التعليم', 'Éducation', 'schools', 'early years', 'בתי ספר', 'גיל הרך'),
      skill('employment', 'Employment', 'תעסוקה', 'التشغيل', 'Emploi', 'job seekers', 'skills and work', 'דורשי עבודה', 'הכשרה מקצועית'),
      skill('housing-planning', 'Housing and planning', 'דיור ותכנון', 'الإسكان والتخطيط', 'Logement et urbanisme', 'urban planning', 'building permits', 'תכנון ערים', 'היתרי בנייה'),
      skill('climate', 'Climate and environment', 'אקלים וסביבה', 'المناخ والبيئة', 'Climat et environnement', 'sustainability', 'water', 'קיימות', 'איכות הסביבה'),
      skill('emergency-planning', 'Emergency planning', 'היערכות לחירום', 'التخطيط للطوارئ', 'Gestion des urgences', 'resilience', 'civil contingencies', 'חוסן', 'שעת חירום'),
    ],
  },
  {
    key: 'communication',
    name: { en: 'Communication', he: 'תקשורת', ar: 'التواصل', fr: 'Communication' },
    skills: [
      skill('storytelling', 'Storytelling', 'סיפור סיפורים', 'سرد القصص', 'Mise en récit', 'case studies', 'narrative', 'סטוריטלינג', 'מקרי בוחן'),
      skill('public-speaking', 'Public speaking', 'עמידה מול קהל', 'الخطابة', 'Prise de parole en public', 'presenting', 'talks', 'הרצאות', 'פרזנטציה'),
      skill('media', 'Media relations', 'קשרי תקשורת', 'العلاقات الإعلامية', 'Relations médias', 'press', 'spokesperson', 'דוברות', 'יחסי ציבור'),
      skill('campaigns', 'Campaigns', 'קמפיינים', 'الحملات', 'Campagnes', 'marketing', 'social media', 'שיווק', 'רשתות חברתיות'),
      skill('event-organising', 'Organising events', 'הפקת אירועים', 'تنظيم الفعاليات', 'Organisation d’événements', 'conferences', 'conventions', 'כנסים', 'הפקה'),
    ],
  },
];
