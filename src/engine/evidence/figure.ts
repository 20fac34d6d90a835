import type { Confidence } from './citation.ts';
import type { OpenCitationId } from './citations.ts';

/** A number as published, with its digits: '0.70' stays '0.70'. */
export type Published = `${number}`;
export type Bound = Published | 'not reached';
export type Interval = readonly [low: Bound, high: Bound];

interface Common {
  /** Neither superseded nor licensed: its numbers may be shown. */
  readonly cite: OpenCitationId;
  /** The study's short name as a reader knows it. */
  readonly study: string;
  /** Where in the source: table, abstract, label section. */
  readonly place: string;
  readonly endpoint: string;
  readonly population: string;
  /** What these patients had and had not been given: decides how far the figure carries. */
  readonly era: string;
  readonly confidence: Exclude<Confidence, 'MU'>;
  readonly caution?: string;
  /** Nobody has held it against its source yet; only a named person may change this. */
  readonly checked: null;
}

export interface TimeArm {
  readonly name: string;
  readonly value: Published;
  readonly ci?: Interval;
}

/** What the text we hold leaves out; the line that shows the figure says so. */
export type NotGiven = 'not given';

/** A share of a group: n/N, or a percentage with its 95% CI, or with the size of its group, or saying that neither was given. */
export type Share =
  | { readonly name: string; readonly count: number; readonly of: number }
  | { readonly name: string; readonly percent: Published; readonly ci: Interval; readonly n: number }
  | {
      readonly name: string;
      readonly percent: Published;
      readonly n: number | NotGiven;
      readonly ci?: never;
    };

/** Randomised time to an event: both arms, HR and its CI, the arm with the drug in question first. */
export interface RandomisedFigure extends Common {
  readonly kind: 'randomised';
  readonly arms: readonly [TimeArm, TimeArm];
  readonly unit: 'months';
  readonly hr: Published;
  readonly hrCi: Interval;
  /** Only where it is not 95. */
  readonly ciLevel?: Published;
  readonly p?: string;
}

/** Randomised non-inferiority: an upper bound against a margin set beforehand, in place of a two-sided CI. */
export interface NonInferiorityFigure extends Common {
  readonly kind: 'non_inferiority';
  readonly arms: readonly [TimeArm, TimeArm];
  readonly unit: 'months';
  readonly hr: Published;
  readonly upperBound: Published;
  readonly boundLevel: Published | NotGiven;
  readonly margin: Published;
}

/** Shares of two compared groups, or of groups that are only listed side by side. */
export interface ProportionFigure extends Common {
  readonly kind: 'proportion';
  readonly relation: 'compared' | 'listed';
  readonly arms: readonly [Share, ...Share[]];
  readonly p?: string;
}

export type SeriesArm = Share | (TimeArm & { readonly unit: 'months'; readonly n: number });

/** An outcome of treated patients with nothing to compare it with, and said so. */
export interface SingleArmFigure extends Common {
  readonly kind: 'single_arm';
  readonly comparator: 'none';
  readonly arms: readonly [SeriesArm, ...SeriesArm[]];
}

/** Observed odds ratios, not randomised. */
export interface AssociationFigure extends Common {
  readonly kind: 'association';
  readonly groups: readonly {
    readonly name: string;
    readonly oddsRatio: Published;
    readonly ci: Interval | NotGiven;
  }[];
}

export type Figure =
  | RandomisedFigure
  | NonInferiorityFigure
  | ProportionFigure
  | SingleArmFigure
  | AssociationFigure;
