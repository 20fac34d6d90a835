import type { CitedStatement } from '../assessment.ts';
import type { Decision } from '../decision/decide.ts';
import { sayOf } from '../decision/wording.ts';
import { FACTS } from '../facts/catalogue.ts';
import type { Facts } from '../facts/facts.ts';
import { type Findings, NOT_AVAILABLE } from '../findings.ts';
import { URGENT_CALCIUM, URGENT_PLATELETS } from '../rules/scope.ts';
import type { RedFlag } from '../vocabulary.ts';
import { citesOf } from './ruleText.ts';

/**
 * The pathway in one line, then what it rests on: in an emergency the emergency itself, else the findings of the
 * assessment. What was derived or approximated says so.
 */
export function headlineOf(findings: Findings, facts: Facts, { rule, pathway }: Decision): CitedStatement {
  const basis = pathway === 'urgent' ? emergenciesOf(findings) : basisOf(findings, facts);
  const say = sayOf(rule, facts);
  return {
    statement: basis.length === 0 ? say : `${say} Based on: ${basis.join('; ')}.`,
    citations: citesOf(rule),
  };
}

/** The red flags by name, and the numbers that are an emergency by themselves. */
function emergenciesOf({ redFlags, correctedCalcium, platelets }: Findings): readonly string[] {
  return [
    ...(Array.isArray(redFlags) ? redFlags.map((flag: RedFlag) => flag.replaceAll('_', ' ')) : []),
    ...(typeof correctedCalcium === 'number' && correctedCalcium >= URGENT_CALCIUM
      ? [`corrected calcium ${correctedCalcium} mmol/L`]
      : []),
    ...(typeof platelets === 'number' && platelets < URGENT_PLATELETS
      ? [`platelets ${platelets} ×10⁹/L`]
      : []),
  ];
}

const STATUS_WORDS = {
  responding: 'responding',
  stable: 'stable',
  psa_only_progression: 'PSA-only progression',
  progressed: 'progressed',
} as const;

function basisOf(findings: Findings, facts: Facts): readonly string[] {
  const basis: string[] = [];
  if (facts.infusions !== undefined) basis.push(`${facts.infusions} infusions`);
  if (facts.adt !== undefined)
    basis.push(facts.adt === 'orchiectomy' ? 'orchiectomy' : `ADT ${ADT_WORDS[facts.adt]}`);
  if (facts.castration !== undefined)
    basis.push(`testosterone ${FACTS.castration.words?.[facts.castration] ?? facts.castration}`);
  if (facts.diseaseStatus !== undefined) {
    const derived = isGiven(findings.diseaseStatus) ? '' : ' (derived, not stated)';
    basis.push(`${STATUS_WORDS[facts.diseaseStatus]}${derived}`);
  }
  if (facts.ecog !== undefined) {
    const derived = isGiven(findings.ecog) ? '' : ` (approximated from Karnofsky ${findings.karnofsky})`;
    basis.push(`ECOG ${facts.ecog}${derived}`);
  }
  return basis;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== NOT_AVAILABLE;

const ADT_WORDS = { continuing: 'continuing', stopped: 'stopped', never: 'never given' } as const;
