export * from './bloodAndInfection.ts';
export * from './brain.ts';
export * from './cordAndBone.ts';
export * from './general.ts';
export * from './notEmergencies.ts';
export * from './partlyDenied.ts';
export * from './waterAndCalcium.ts';
