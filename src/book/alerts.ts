import { ALERTS, type AlertId, type BookEntry } from '../engine/index.ts';
import { heading } from './names.ts';

/** An alert, and the rules that raise it. */
export interface AlertInBook {
  readonly id: AlertId;
  readonly name: string;
  readonly rules: readonly string[];
}

export const alertsIn = (entries: readonly BookEntry[]): readonly AlertInBook[] =>
  ALERTS.map((id) => ({
    id,
    name: heading(id),
    rules: entries.filter(({ touches }) => touches.alerts.includes(id)).map((entry) => entry.id),
  }));
