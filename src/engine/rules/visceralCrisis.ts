import { all, any, atLeast, is } from '../conditions/condition.ts';
import {
  ASSAY,
  CASTRATE_ON_ADT,
  GATE_SOURCES,
  NEAR_ON_ADT,
  NEVER_YET_CASTRATE,
  NOT_CASTRATE,
  STOPPED_YET_CASTRATE,
} from './castration.ts';
import { cite, rule, SETTLED, seed } from './rule.ts';

const CRISIS = is('visceralCrisis', true);
const POOR = atLeast('ecog', 3);

/** A visceral crisis is never left unsaid: one alert, in words for what is known of castration. */
export const visceralCrisisRules = [
  rule({
    id: 'visceral-crisis.alert',
    title: 'Visceral crisis',
    source: [
      seed('Good Performance Status', 'If disease has progressed after Pluvicto'),
      cite('CARD', 'Results', 'Chemotherapy rather than a second ARPI.'),
      ...GATE_SOURCES,
      ASSAY,
    ],
    when: CRISIS,
    effect: { kind: 'alert', alert: 'visceral_crisis', severity: 'urgent', except: ['urgent'] },
    say: `Visceral crisis: urgent MDT ${SETTLED}. Check testosterone and ADT now; if he is not castrate, castration today.`,
    sayWhere: [
      {
        when: POOR,
        say: `Visceral crisis at ECOG 3–4: urgent MDT together with palliative care ${SETTLED}.`,
      },
      { when: CASTRATE_ON_ADT, say: `Visceral crisis: urgent MDT ${SETTLED}.` },
      {
        when: NEAR_ON_ADT,
        say: `Visceral crisis: urgent MDT ${SETTLED}. Repeat testosterone by LC-MS/MS today, because it may be an assay error; chemotherapy need not wait for it.`,
      },
      {
        when: STOPPED_YET_CASTRATE,
        say: `Visceral crisis: urgent MDT ${SETTLED}. ADT has been stopped and testosterone is still castrate: restart ADT today.`,
      },
      {
        when: NEVER_YET_CASTRATE,
        say: `Visceral crisis: urgent MDT ${SETTLED}. No ADT is recorded, yet testosterone is castrate: ask whether an orchiectomy was done; if not, start ADT today.`,
      },
      {
        when: NOT_CASTRATE,
        say: `Visceral crisis without castration: castration today and an urgent MDT ${SETTLED}.`,
      },
    ],
    notFormalised: ['A settlement of this rule book: the article does not speak of visceral crisis.'],
  }),
  rule({
    id: 'adt.flare',
    title: 'No agonist flare where spine or outflow is at risk',
    source: [
      cite(
        'LHRH-FLARE',
        'Review',
        'The testosterone surge after an LHRH agonist can bring pain, cord compression and sudden death; antagonists avoid it.',
      ),
    ],
    when: all(NOT_CASTRATE, CRISIS),
    effect: {
      kind: 'alert',
      alert: 'adt_not_castrate',
      severity: 'caution',
      except: ['urgent'],
      unless: any(NEAR_ON_ADT, POOR),
    },
    say: 'Castration in a visceral crisis: where spine or urinary outflow is at risk use an LHRH antagonist or orchiectomy, because an agonist can flare.',
  }),
] as const;
