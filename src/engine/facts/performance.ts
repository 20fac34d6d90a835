/**
 * ECOG from Karnofsky, an approximation and shown as one: 90–100 → 0, 70–80 → 1, 50–60 → 2, 30–40 → 3, 10–20 → 4.
 * Karnofsky 0 has no counterpart among ECOG 0–4.
 */
export function ecogFromKarnofsky(karnofsky: number): number | undefined {
  if (karnofsky >= 90) return 0;
  if (karnofsky >= 70) return 1;
  if (karnofsky >= 50) return 2;
  if (karnofsky >= 30) return 3;
  return karnofsky >= 10 ? 4 : undefined;
}
