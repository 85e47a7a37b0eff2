import type { HighlightKind } from '@cohortium/contract';
import { IconGavel, IconHeartHandshake, IconHelpHexagon, IconStar, type Icon } from '@tabler/icons-react';

export const highlightIcons: Readonly<Record<HighlightKind, Icon>> = { KEY_POINT: IconStar, DECISION: IconGavel, COMMITMENT: IconHeartHandshake, QUESTION_TO_TAKE_ALONG: IconHelpHexagon };
export const highlightKinds = Object.keys(highlightIcons) as HighlightKind[];
