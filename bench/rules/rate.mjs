import { median } from '../measure.mjs';

const ROUNDS = 7;
const ROUND_MS = 120;
const WARM_UP_MS = 400;

/**
 * One pass over the cases. The results are counted, so that no engine can leave the work out.
 * @typedef {() => number | Promise<number>} Pass
 */

/** @param {(input: any) => unknown} decide @param {readonly any[]} inputs @returns {Pass} */
export const oneByOne = (decide, inputs) => () => {
  let done = 0;
  for (const input of inputs) if (decide(input) !== undefined) done += 1;
  return done;
};

/** Up to `width` at a time: some engines gain by it. @param {(input: any) => Promise<unknown>} decide @param {readonly any[]} inputs @param {number} width @returns {Pass} */
export const awaited = (decide, inputs, width) => async () => {
  let done = 0;
  for (let from = 0; from < inputs.length; from += width)
    done += (await Promise.all(inputs.slice(from, from + width).map(decide))).length;
  return done;
};

/** Decisions per second of as many passes as fit. @param {Pass} pass @param {number} milliseconds */
async function rateOf(pass, milliseconds) {
  const started = performance.now();
  let done = 0;
  let spent = 0;
  while (spent < milliseconds) {
    const one = pass();
    done += typeof one === 'number' ? one : await one;
    spent = performance.now() - started;
  }
  return (done / spent) * 1000;
}

/**
 * The median rate of each, warm, in rounds in which each has its turn, so that a busy machine slows all alike.
 * @param {ReadonlyMap<string, Pass>} passes
 * @returns {Promise<ReadonlyMap<string, number>>} per second
 */
export async function medianRates(passes) {
  /** @type {Map<string, number[]>} */
  const rates = new Map();
  for (const [name, pass] of passes) {
    await rateOf(pass, WARM_UP_MS);
    rates.set(name, []);
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, pass] of passes) rates.get(name)?.push(await rateOf(pass, ROUND_MS));
  return new Map([...rates].map(([name, each]) => [name, median(each)]));
}
