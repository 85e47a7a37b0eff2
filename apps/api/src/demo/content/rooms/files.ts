/** A file with a line that begins so; drawn and written when the demonstration is filled. */
export interface FileContent {
  session: string;
  line: string;
  name: string;
  /** What a picture shows. */
  alt?: string;
  content: { drawing: string } | { text: string } | { page: readonly string[] };
}

/** Houses, streets, shade and benches: one street of a town at two in the afternoon. */
function shadeMap(): string {
  const house = (x: number, y: number, width: number, height: number) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#e4dccb" stroke="#cbbfa6" stroke-width="3"/>`;
  const shade = (x: number, y: number, width: number, height: number) => `<polygon points="${x},${y} ${x + width},${y} ${x + width + 46},${y + height} ${x + 46},${y + height}" fill="#0b5e66" fill-opacity="0.32"/>`;
  const tree = (x: number, y: number, radius: number) => `<ellipse cx="${x + 24}" cy="${y + 20}" rx="${radius * 1.2}" ry="${radius}" fill="#0b5e66" fill-opacity="0.32"/><circle cx="${x}" cy="${y}" r="${radius}" fill="#7ba05b"/><circle cx="${x - 6}" cy="${y - 6}" r="${radius * 0.55}" fill="#93b872"/>`;
  const bench = (x: number, y: number, inShade: boolean) => `<rect x="${x - 20}" y="${y - 8}" width="40" height="16" rx="4" fill="${inShade ? '#0b5e66' : '#c2410c'}" stroke="#fff" stroke-width="4"/>`;
  const houses = [[60, 60, 220, 180], [330, 40, 190, 200], [570, 70, 260, 170], [890, 50, 240, 190], [70, 560, 260, 180], [390, 580, 200, 170], [650, 550, 220, 200], [930, 570, 210, 180]] as const;
  const trees = [[150, 330, 34], [262, 326, 28], [470, 336, 38], [760, 330, 30], [1010, 334, 36], [210, 500, 30], [560, 496, 34], [860, 502, 32]] as const;
  const benches = [[220, 372, true], [480, 376, true], [640, 372, false], [790, 374, true], [1040, 376, true], [240, 462, true], [420, 460, false], [590, 462, true], [890, 464, true]] as const;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#f3eee2"/><rect y="290" width="1200" height="250" fill="#d9d3c7"/><rect y="396" width="1200" height="44" fill="#bdb6a8"/>
<path d="M0 418H1200" stroke="#f3eee2" stroke-width="5" stroke-dasharray="36 26"/>${houses.map(([x, y, width, height]) => shade(x + 6, y + height - 4, width, y < 300 ? 70 : 40) + house(x, y, width, height)).join('')}${trees.map(([x, y, radius]) => tree(x, y, radius)).join('')}${benches.map(([x, y, inShade]) => bench(x, y, inShade)).join('')}</svg>`;
}

/** What was passed around in the session that is live when a newcomer opens the demonstration. */
export const files: readonly FileContent[] = [
  { session: 'thread-growing-older', line: 'למי ששואלים על המפה', name: 'Ramat Shikma, benches at 14.png', alt: 'מפה של רחוב ברמת שקמה בשעה 14:00: שבעה ספסלים בצל עצים ובתים ושניים בשמש', content: { drawing: shadeMap() } },
  {
    session: 'thread-growing-older', line: 'אצלנו כל ספסל', name: 'ספסלים ביישובים.csv',
    content: { text: '\uFEFFיישוב,ספסלים,מאומצים,בצל\nנחל דולב,4,4,3\nכפר ארבל,3,2,2\nעין הדר,5,5,4\nגבעת רימון,2,2,1\nמעלה תמר,3,3,3\n' },
  },
  {
    session: 'thread-growing-older', line: 'Two towns I know', name: 'Page for carers in the discharge letter.pdf',
    content: { page: ['When someone you care for comes home', '', 'Tonight: the medicines are in the bag, with a list of hours on top.', 'Tomorrow: the nurse calls between nine and twelve.', 'This week: ask for the carer assessment. It is your right, and it is free.', 'Any hour: the number on the back is answered by a person.'] },
  },
];
