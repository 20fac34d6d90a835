import { type Row, says, trap, wants } from '../row.ts';

const CALM = { intent: 'noise' } as const;
const TOLD = { intent: 'answer' } as const;

/** What alarmed once and is normal now. */
export const SETTLED_ALARMS: readonly Row[] = [
  trap('BP 88/50 last week, now 120/70', {}, CALM),
  trap('BP was 85/40 on Monday, today 118/72', {}, CALM),
  trap('BP 86/52 at the weekend, 124/76 today', {}, CALM),
  trap('systolic was 84 last week, now 122', {}, CALM),
  trap('blood pressure was 88/50, now 126/74', {}, CALM),
  trap('Temp 38.9 last week, now 36.8', {}, CALM),
  trap('temp was 39.2 on Friday, today 36.6', {}, CALM),
  trap('Temperature was 38.5 three days ago, now 36.9', {}, CALM),
  trap('sats were 86% last week, now 97%', {}, CALM),
  trap('SpO2 was 85% on admission, now 96% on air', {}, CALM),
  trap('sats 88% yesterday, 97% today', {}, CALM),
  trap('GCS was 12 on admission, now 15', {}, CALM),
  trap('calcium was 3.2 last month, now 2.4', { correctedCalcium: 2.4 }, TOLD),
  trap('Corrected calcium 3.1 in October, now 2.45.', { correctedCalcium: 2.45 }, TOLD),
  trap('creatinine was 400 last month, now 110', {}, CALM),
  trap('Fever last week, resolved since.', {}, CALM),
  trap('Haematuria in August, resolved since.', {}, CALM),
  trap('He had retention in the spring, resolved since.', {}, CALM),
  trap('Leg weakness last month, fully resolved since.', {}, CALM),
  trap('Confusion last week, since resolved.', {}, CALM),
  trap('Nosebleeds in June, stopped since.', {}, CALM),
];

/** A suspicion that a scan settled. */
export const SUSPICION_SETTLED: readonly Row[] = [
  trap('Suspected cord compression, MRI clear', {}, CALM),
  trap('MRI spine: no cord compression', {}, CALM),
  trap('?cord compression, MRI spine clear', {}, CALM),
  trap('Query MSCC: MRI whole spine normal', {}, CALM),
  trap('Cord compression suspected but MRI negative', {}, CALM),
  trap('Cord compression was suspected; the MRI was clear', {}, CALM),
  trap('Possible cord compression last week, MRI showed none', {}, CALM),
  trap('? PE, CTPA negative', {}, CALM),
  trap('PE suspected, CTPA clear', {}, CALM),
  trap('Suspected PE, CTPA showed no PE', {}, CALM),
];

/** What alarmed once and alarms still, or anew. */
export const STILL_ALARMING: readonly Row[] = [
  wants('emergency', 'BP 120/70 this morning, now 82/45'),
  wants('emergency', 'BP was 118/70, now 84/50'),
  wants('emergency', 'BP 88/50 now, was 120/70 last week'),
  wants('emergency', 'sats 97% yesterday, now 84%'),
  wants('emergency', 'temp 36.8 this morning, now 39.1', { findings: { redFlags: ['sepsis'] } }),
  wants('emergency', 'temp was 38.4, now 39.1', { findings: { redFlags: ['sepsis'] } }),
  wants('emergency', 'BP 88/50 last week, now 84/48'),
  wants('emergency', 'Suspected cord compression, MRI awaited', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants('emergency', 'Suspected cord compression, MRI not clear', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants('emergency', 'Leg weakness is new, back pain has resolved since', {
    findings: { redFlags: ['cord_compression'] },
  }),
  wants('emergency', 'Suspected sepsis, cultures negative', { findings: { redFlags: ['sepsis'] } }),
  wants('emergency', 'Suspected sepsis, CT clear', {
    findings: { redFlags: ['sepsis'], imaging: 'stable' },
  }),
  says('Ring me if temp above 38, currently 36.9', {}),
];
