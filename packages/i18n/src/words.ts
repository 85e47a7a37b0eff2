const numbers = new Map<string, Intl.NumberFormat>();

/** A number with the language's digits and grouping. */
export function formatNumber(value: number, language: string): string {
  const known = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, known);
  return known.format(value);
}

/** "240 kB", "1.2 MB": in steps of a thousand, as file managers tell sizes; never less than one. */
export function formatBytes(bytes: number, language: string): string {
  const unit = bytes < 999_500 ? 'kilobyte' : 'megabyte';
  const value = unit === 'kilobyte' ? Math.max(1, bytes / 1000) : bytes / 1_000_000;
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: unit === 'megabyte' ? 1 : 0 }).format(value);
}

/** "Ana, Ben and Dina"; the conjunction is the language's. */
export const formatList = (items: readonly string[], language: string, type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat(language, { style: 'long', type }).format(items);

/** The name of a language for its reader: `he` is "Hebrew" in English. */
export const languageName = (code: string, reader: string): string => new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;

/** The plural form that a count takes: one, two, few, many, other. */
export const plural = (count: number, language: string): Intl.LDMLPluralRule => new Intl.PluralRules(language).select(count);

/** The forms that a catalogue of the language must give for each counted text. */
export const pluralForms = (language: string): Intl.LDMLPluralRule[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** A text staff gave in several languages: the reader's, else English, else any. The same rule as SQL `said()`. */
export const said = (texts: Readonly<Record<string, string>>, language: string): string =>
  texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
