/** A field follows the direction of what stands in it; an empty one that of the page, so that its hint and caret begin where reading does. */
export const ownDirection = (text: string): { dir?: 'auto' } => (text === '' ? {} : { dir: 'auto' });
