import type {
  AssociationFigure,
  Figure,
  Interval,
  NonInferiorityFigure,
  NotGiven,
  ProportionFigure,
  RandomisedFigure,
  SeriesArm,
  Share,
  SingleArmFigure,
  TimeArm,
} from './figure.ts';

const NOT_GIVEN = 'not given in our source';

/**
 * One published figure, whole, as one line of plain text: study, endpoint, every arm, the measure of effect with
 * its CI, population, era and caution. A figure that is only remembered ends with "(to be confirmed)".
 */
export function renderFigure(figure: Figure): string {
  const tail = [figure.population, figure.era, figure.caution].filter((part) => part !== undefined);
  const mark = figure.confidence === 'MH' ? ' (to be confirmed)' : '';
  return `${figure.study}, ${figure.endpoint} ${[measure(figure), ...tail].join('; ')}${mark}`;
}

function measure(figure: Figure): string {
  switch (figure.kind) {
    case 'randomised':
      return randomised(figure);
    case 'non_inferiority':
      return nonInferiority(figure);
    case 'proportion':
      return proportion(figure);
    case 'single_arm':
      return singleArm(figure);
    case 'association':
      return association(figure);
  }
}

function randomised({ arms, unit, hr, hrCi, ciLevel, p }: RandomisedFigure): string {
  return `${versus(arms, unit)}, HR ${hr} (${interval(hrCi, ciLevel)})${pValue(p)}`;
}

function nonInferiority(figure: NonInferiorityFigure): string {
  const { arms, unit, hr, upperBound, boundLevel, margin } = figure;
  const level = boundLevel === 'not given' ? `level ${NOT_GIVEN}` : `${boundLevel}%`;
  return `${versus(arms, unit)}, HR ${hr}, upper bound of its CI ${upperBound} (${level}) within the non-inferiority margin of ${margin}`;
}

function proportion({ relation, arms, p }: ProportionFigure): string {
  if (relation === 'listed')
    return `${arms.map((arm) => `${arm.name} ${share(arm)}`).join(', ')}${pValue(p)}`;
  return `${arms.map(share).join(' v ')} (${names(arms)})${pValue(p)}`;
}

function singleArm({ arms }: SingleArmFigure): string {
  return `${arms.map((arm) => `${arm.name} ${series(arm)}`).join(', ')}, no comparator`;
}

function association({ groups }: AssociationFigure): string {
  const within = (ci: Interval | NotGiven) => (ci === 'not given' ? `CI ${NOT_GIVEN}` : interval(ci));
  return groups.map(({ name, oddsRatio, ci }) => `${name} OR ${oddsRatio} (${within(ci)})`).join(', ');
}

function versus(arms: readonly TimeArm[], unit: string): string {
  return `${arms.map(time).join(' v ')} ${unit} (${names(arms)})`;
}

function time({ value, ci }: TimeArm): string {
  return ci === undefined ? value : `${value} (${interval(ci)})`;
}

function series(arm: SeriesArm): string {
  if (!('unit' in arm)) return share(arm);
  const ci = arm.ci === undefined ? '' : `${interval(arm.ci)}; `;
  return `${arm.value} ${arm.unit} (${ci}n=${arm.n})`;
}

function share(arm: Share): string {
  if ('count' in arm) return `${arm.count}/${arm.of} (${rounded(arm.count, arm.of)}%)`;
  const ci = arm.ci === undefined ? '' : `${interval(arm.ci)}; `;
  return `${arm.percent}% (${ci}${arm.n === 'not given' ? `n ${NOT_GIVEN}` : `n=${arm.n}`})`;
}

function rounded(count: number, of: number): string {
  const percent = (100 * count) / of;
  return percent > 0 && percent < 10 ? percent.toFixed(1) : percent.toFixed(0);
}

function interval([low, high]: Interval, level = '95'): string {
  return `${level}% CI ${low}–${high}`;
}

function names(arms: readonly { readonly name: string }[]): string {
  return arms.map(({ name }) => name).join(' v ');
}

function pValue(p: string | undefined): string {
  return p === undefined ? '' : `, P${p}`;
}
