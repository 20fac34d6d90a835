export function unreadableTexts(): string[];
export function namelessControls(): string[];
export function misfits(): { sideways: number; cards: number; targets: string[] };
export function longestMotion(): number;
export function lefts(words: readonly string[]): number[];
