import type { ReactNode } from 'react';

/**
 * How a series is filled where its place among the others does not say it.
 * Unknown is always hatched and exempt always dotted, in every chart.
 */
export type FillName =
  | 'unknown'
  | 'exempt'
  /** What is as it should be, and only there for comparison. */
  | 'quiet'
  | 'warning'
  | 'alarm';

/** One thing that a chart tells apart from others. */
export type Series<S extends string = string> = {
  id: S;
  title: string;
  fill?: FillName;
};

/**
 * How series get their colours: `ordered` where each is more than the one
 * before, such as levels; `categories` where they only differ.
 */
export type Palette = 'ordered' | 'categories';

/** The values of all series at one moment; what is absent is not known. */
export type TimePoint<S extends string = string> = {
  /** ISO 8601. */
  at: string;
  values: Partial<Record<S, number>>;
};

/** What every chart over time is given. */
export type TimeChartProps<S extends string = string> = {
  /** What it shows; also its name for those who cannot see it. */
  title: string;
  /** Makes the title a heading of this level. */
  heading?: 'h2' | 'h3' | 'h4';
  /** What is to be seen in it, in a sentence. */
  summary: string;
  series: Series<S>[];
  /** In the order of time. */
  points: TimePoint<S>[];
  palette?: Palette;
  /** Of one value, in words; a plain number where absent. */
  format?(value: number): string;
  /** Of the moment of a point; its day where absent. */
  formatTime?(iso: string): string;
  /** Height of the drawing in pixels. */
  height?: number;
  /** Takes the place of the table of values, such as one with links. */
  table?: ReactNode;
  /** Name of the file that the image is saved as; none where absent. */
  saveAs?: string;
};
