import fc from 'fast-check';

/** The seed of every property that names none: a run of the tests is the same everywhere; FC_SEED asks about other cases. */
const SEED = 20_261_123;

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? SEED) });
