import type { Box } from './box.js';

/** What a mark stands for: a number of events, and what is claimed of them. */
export interface Marked {
  readonly id: string;
  readonly label: string;
  /** URL of its page, to which a click leads where `onPick` is not given. */
  readonly href: string | null;
  /** Number of events. */
  readonly count: number;
  /** Sums of the measure; null if nobody claims a number. */
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** Which of the `groups` it is coloured as. */
  readonly group: string | null;
}

/** Something with a known position. */
export interface MapPoint extends Marked {
  readonly longitude: number;
  readonly latitude: number;
  /** How imprecise the position is, in metres; null if not stated. */
  readonly precision: number | null;
}

/** Something that is known only to be somewhere in an area: of a country or a province, the outline is drawn. */
export interface MapArea extends Marked {
  /** Kind of place in the API, e.g. PROVINCE. */
  readonly kind: string;
}

/** A colour and what has it. */
export interface MapGroup {
  readonly key: string;
  readonly label: string;
  /** In light and in dark mode. */
  readonly colour: readonly [light: string, dark: string];
}

/** How points are drawn: each as a circle, counted in hexagons, or summed over provinces. */
export const DRAWN_AS = ['circles', 'hexagons', 'provinces'] as const;
export type DrawnAs = (typeof DRAWN_AS)[number];

export interface MapProperties {
  readonly points: readonly MapPoint[];
  readonly areas: readonly MapArea[];
  /** The measure whose best numbers give the sizes, in words, e.g. “killed”; null: the number of events does. */
  readonly measure: string | null;
  /** In the order of the legend; empty: all have one colour. */
  readonly groups: readonly MapGroup[];
  readonly drawnAs: DrawnAs;
  readonly onDrawnAs: (drawnAs: DrawnAs) => void;
  /** The part that is chosen; null: everywhere. A new one is brought into view. */
  readonly box: Box | null;
  /** Whether the box is what is seen, and moves with the map; otherwise it is drawn as a rectangle. */
  readonly follows: boolean;
  /** The user drew a box; or, if it follows, moved the map in any way. */
  readonly onBox: (box: Box, drawn: boolean) => void;
  /** The user clicked a mark; default: goes to its page. */
  readonly onPick?: (id: string) => void;
  /** Id of the mark that stands out. */
  readonly picked?: string | null;
  /** What the map shows, in words. */
  readonly label: string;
}
