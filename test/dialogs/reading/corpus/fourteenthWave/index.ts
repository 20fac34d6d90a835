export * from './answers.ts';
export * from './letters.ts';
export * from './measured.ts';
export * from './scans.ts';
export * from './tables.ts';
export * from './treatments.ts';
