/** The meeting rounds of the running convention: begun shortly before the filling, so that one is on and others are to come. */
export const meetings = {
  convention: 'the-thread', rounds: 5, minutes: 10, pause: 2, fromNow: -15,
  tables: [{ place: 'courtyard', tables: 16 }, { place: 'rope-room', tables: 8 }],
  /** Of those in the hall, who did not ask to take part. */
  without: ['daniel-aviram', 'ruth-kessler', 'tzipi-malka', 'barak-yishai', 'keren-levron', 'rafi-sabag', 'gil-harari', 'tal-eshed', 'callum-fairley', 'jonathan-frey', 'hodaya-sharon', 'nir-oz', 'boaz-tal', 'eyal-navon'],
};
