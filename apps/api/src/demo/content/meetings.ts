/** A group: which of the tables' places, the table, and who. */
export type MeetingGroup = [place: number, table: number, ...people: string[]];

/**
 * The meeting rounds of the running convention in two series: three rounds begun shortly before the filling, so that one is on and one to come; and two on
 * the second morning, so that there is something ahead for a day.
 */
export const meetings = {
  convention: 'the-thread', minutes: 10, pause: 2, today: { rounds: 3, fromNow: -15 }, morning: { day: 2, time: '09:00', rounds: 2 } as const,
  tables: [{ place: 'courtyard', tables: 16 }, { place: 'rope-room', tables: 8 }],
  /** Of those in the hall, who did not ask to take part. */
  without: ['daniel-aviram', 'ruth-kessler', 'tzipi-malka', 'barak-yishai', 'keren-levron', 'rafi-sabag', 'gil-harari', 'tal-eshed', 'callum-fairley', 'jonathan-frey', 'hodaya-sharon', 'nir-oz', 'boaz-tal', 'eyal-navon'],
  /** Drawn up by the product itself from these people; kept, so that filling takes no time. */
  figures: { share: 1.0, unmet: 0, groups: 110, people: 44, crossing: 110, sittingOut: 0, crossingBound: 110 },
  plan: [
    [
      [0, 1, 'amit-rozen', 'shlomi-biton'], [0, 2, 'sivan-dekel', 'tom-ashgrove'], [0, 3, 'anat-shilo', 'matan-yosef'], [0, 4, 'noa-barak', 'talia-kornfeld'],
      [0, 5, 'efrat-zohar', 'ronit-peleg'], [0, 6, 'merav-lipkin', 'yael-amsalem'], [0, 7, 'hagit-sela', 'lior-katz'], [0, 8, 'alon-regev', 'derek-osei'],
      [0, 9, 'ella-wexler', 'roni-adler'], [0, 10, 'fiona-latchford', 'nour-sabbagh'], [0, 11, 'firas-abu-rass', 'samir-khoury'], [0, 12, 'david-ohana', 'terence-obi'],
      [0, 13, 'adi-hershko', 'hanin-farah'], [0, 14, 'chen-ravid', 'hila-shemesh'], [0, 15, 'dorit-eyal', 'margaret-holloway'], [0, 16, 'layla-atrash', 'rasha-mansour'],
      [1, 1, 'gilad-perlman', 'omar-benhadj'], [1, 2, 'nadia-haddad', 'yonatan-weil'], [1, 3, 'maya-golan', 'nitzan-halevi'], [1, 4, 'ravi-lowe', 'rivka-shoham'],
      [1, 5, 'dana-oren', 'orna-shachar'], [1, 6, 'amir-sasson', 'shaked-amrani'],
    ],
    [
      [0, 1, 'margaret-holloway', 'amit-rozen'], [0, 2, 'rasha-mansour', 'sivan-dekel'], [0, 3, 'adi-hershko', 'matan-yosef'], [0, 4, 'dana-oren', 'talia-kornfeld'],
      [0, 5, 'ella-wexler', 'ronit-peleg'], [0, 6, 'david-ohana', 'merav-lipkin'], [0, 7, 'lior-katz', 'rivka-shoham'], [0, 8, 'derek-osei', 'anat-shilo'],
      [0, 9, 'roni-adler', 'hagit-sela'], [0, 10, 'tom-ashgrove', 'nour-sabbagh'], [0, 11, 'samir-khoury', 'layla-atrash'], [0, 12, 'efrat-zohar', 'terence-obi'],
      [0, 13, 'hanin-farah', 'amir-sasson'], [0, 14, 'chen-ravid', 'yael-amsalem'], [0, 15, 'dorit-eyal', 'fiona-latchford'], [0, 16, 'noa-barak', 'hila-shemesh'],
      [1, 1, 'shlomi-biton', 'gilad-perlman'], [1, 2, 'nadia-haddad', 'omar-benhadj'], [1, 3, 'orna-shachar', 'maya-golan'], [1, 4, 'ravi-lowe', 'alon-regev'],
      [1, 5, 'firas-abu-rass', 'yonatan-weil'], [1, 6, 'nitzan-halevi', 'shaked-amrani'],
    ],
    [
      [0, 1, 'fiona-latchford', 'amit-rozen'], [0, 2, 'lior-katz', 'sivan-dekel'], [0, 3, 'derek-osei', 'matan-yosef'], [0, 4, 'talia-kornfeld', 'efrat-zohar'],
      [0, 5, 'dana-oren', 'ronit-peleg'], [0, 6, 'merav-lipkin', 'rivka-shoham'], [0, 7, 'rasha-mansour', 'yonatan-weil'], [0, 8, 'chen-ravid', 'anat-shilo'],
      [0, 9, 'roni-adler', 'margaret-holloway'], [0, 10, 'tom-ashgrove', 'ella-wexler'], [0, 11, 'adi-hershko', 'samir-khoury'], [0, 12, 'ravi-lowe', 'hagit-sela'],
      [0, 13, 'gilad-perlman', 'amir-sasson'], [0, 14, 'terence-obi', 'yael-amsalem'], [0, 15, 'nadia-haddad', 'dorit-eyal'], [0, 16, 'hanin-farah', 'noa-barak'],
      [1, 1, 'shlomi-biton', 'nitzan-halevi'], [1, 2, 'omar-benhadj', 'layla-atrash'], [1, 3, 'david-ohana', 'maya-golan'], [1, 4, 'alon-regev', 'nour-sabbagh'],
      [1, 5, 'hila-shemesh', 'firas-abu-rass'], [1, 6, 'orna-shachar', 'shaked-amrani'],
    ],
    [
      [0, 1, 'amit-rozen', 'nour-sabbagh'], [0, 2, 'shaked-amrani', 'lior-katz'], [0, 3, 'shlomi-biton', 'matan-yosef'], [0, 4, 'maya-golan', 'talia-kornfeld'],
      [0, 5, 'ronit-peleg', 'alon-regev'], [0, 6, 'fiona-latchford', 'merav-lipkin'], [0, 7, 'adi-hershko', 'yonatan-weil'], [0, 8, 'chen-ravid', 'efrat-zohar'],
      [0, 9, 'margaret-holloway', 'ravi-lowe'], [0, 10, 'rivka-shoham', 'tom-ashgrove'], [0, 11, 'hila-shemesh', 'samir-khoury'], [0, 12, 'layla-atrash', 'dorit-eyal'],
      [0, 13, 'gilad-perlman', 'hagit-sela'], [0, 14, 'yael-amsalem', 'nitzan-halevi'], [0, 15, 'hanin-farah', 'nadia-haddad'], [0, 16, 'noa-barak', 'amir-sasson'],
      [1, 1, 'terence-obi', 'dana-oren'], [1, 2, 'derek-osei', 'omar-benhadj'], [1, 3, 'roni-adler', 'david-ohana'], [1, 4, 'anat-shilo', 'sivan-dekel'],
      [1, 5, 'rasha-mansour', 'firas-abu-rass'], [1, 6, 'ella-wexler', 'orna-shachar'],
    ],
    [
      [0, 1, 'derek-osei', 'amit-rozen'], [0, 2, 'lior-katz', 'nadia-haddad'], [0, 3, 'matan-yosef', 'rasha-mansour'], [0, 4, 'alon-regev', 'talia-kornfeld'],
      [0, 5, 'amir-sasson', 'ronit-peleg'], [0, 6, 'merav-lipkin', 'orna-shachar'], [0, 7, 'anat-shilo', 'rivka-shoham'], [0, 8, 'dana-oren', 'efrat-zohar'],
      [0, 9, 'margaret-holloway', 'david-ohana'], [0, 10, 'tom-ashgrove', 'fiona-latchford'], [0, 11, 'dorit-eyal', 'samir-khoury'], [0, 12, 'adi-hershko', 'layla-atrash'],
      [0, 13, 'nitzan-halevi', 'hagit-sela'], [0, 14, 'yael-amsalem', 'maya-golan'], [0, 15, 'hanin-farah', 'firas-abu-rass'], [0, 16, 'chen-ravid', 'noa-barak'],
      [1, 1, 'hila-shemesh', 'terence-obi'], [1, 2, 'shaked-amrani', 'omar-benhadj'], [1, 3, 'roni-adler', 'nour-sabbagh'], [1, 4, 'sivan-dekel', 'shlomi-biton'],
      [1, 5, 'ravi-lowe', 'gilad-perlman'], [1, 6, 'ella-wexler', 'yonatan-weil'],
    ],
  ] satisfies MeetingGroup[][],
};
