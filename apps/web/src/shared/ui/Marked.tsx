import { foundParts, markedParts, type FoundPart } from './found-parts.ts';
import classes from './Marked.module.css';

interface MarkedProps {
  text: string;
  /** As `searchWords` gives them. */
  words: readonly string[];
  /** Begins near the first word found, where the text is long. */
  excerpt?: boolean;
}

const Parts = ({ parts }: { parts: readonly FoundPart[] }) => <>{parts.map(({ text, isFound }, at) => (isFound ? <mark key={at} className={classes['mark']}>{text}</mark> : text))}</>;

/** A text in which the words searched for are set off. */
export const Marked = ({ text, words, excerpt = false }: MarkedProps) => <bdi><Parts parts={excerpt ? foundParts(text, words) : markedParts(text, words)} /></bdi>;
