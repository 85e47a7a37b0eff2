/** A gap that the office works on: the first cohort and the one that runs now hardly know each other. Whom it introduced, and what came of it. */
export const gap = {
  programme: 'digital-leaders', one: 'dl-2015', other: 'dl-now', by: 'daniel-aviram', daysAgo: 26,
  words: 'אחד מכם עבר את זה לפני עשר שנים, והאחר באמצע. שיחה של חצי שעה, בלי התחייבות.',
  /** Told in steps of five, as everything staff read of groups: before it was opened, and last night. */
  tiesBefore: 0, tiesNow: 5,
  /** `answered` days ago both had consented; the others wait. */
  pairs: [
    { one: 'orna-shachar', other: 'hanin-farah', answered: 23 },
    { one: 'david-ohana', other: 'layla-atrash', answered: 21 },
    { one: 'boaz-tal', other: 'dana-oren', answered: 20 },
    { one: 'rivka-shoham', other: 'gilad-perlman', answered: 17 },
    { one: 'yaron-meiri', other: 'noga-friedlander', answered: 12 },
    { one: 'hagit-sela', other: 'eyal-navon', answered: null },
    { one: 'moshe-azulai', other: 'amit-rozen', answered: null },
  ],
} as const;
