/** Months as numbers, so that a slider may step through them: January of the year 0 is 0. In UTC, like all that the network tells of time. */
export const monthOf = (minute: number): number => {
  const at = new Date(minute * 60_000);
  return at.getUTCFullYear() * 12 + at.getUTCMonth();
};
/** The last minute of a month; a part of a month more is that much of the next. */
export const endOfMonth = (month: number): number => {
  const next = Math.floor(month) + 1;
  const [begins, ends] = [Date.UTC(Math.floor(next / 12), next % 12, 1), Date.UTC(Math.floor((next + 1) / 12), (next + 1) % 12, 1)];
  return Math.ceil((begins + (ends - begins) * (month - Math.floor(month))) / 60_000) - 1;
};
export const monthText = (month: number): string => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
/** A month as an address tells it: `2016-11`; undefined for anything else. */
export function readMonth(text: string | undefined): number | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text ?? '') ?? [];
  return year && month ? Number(year) * 12 + Number(month) - 1 : undefined;
}
/** As people say it: "November 2016". */
export const sayMonth = (month: number, language: string): string => new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(Math.floor(month / 12), month % 12, 1));
