import { expect, it } from 'vitest';
import { type Asked, type Intent, type Reading, read } from '../../../src/dialogs/reading/index.ts';

/** A finding, or a drug as `prior.docetaxel`; `!ecog` says that the key must be asked again: a conflict or out of range. */
type Expected = Readonly<Record<string, unknown>>;
type Row = readonly [text: string, asked: Asked | undefined, expected: Expected];

/** Nothing may be read for the key. */
const NOTHING = undefined;

function findingOf({ findings }: Reading, key: string): unknown {
  const [name = '', drug] = key.split('.');
  const value: unknown = Object.entries(findings).find(([finding]) => finding === name)?.[1];
  return drug === undefined ? value : Object.entries(value ?? {}).find(([of]) => of === drug)?.[1];
}

function asExpected(reading: Reading, [key, value]: [string, unknown]): [string, unknown] {
  if (!key.startsWith('!')) return [key, findingOf(reading, key)];
  const named = [...reading.conflicts, ...reading.invalid].some((trouble) => trouble === key.slice(1));
  return [key, named ? value : 'is not named'];
}

const tells = (rows: readonly Row[]): void =>
  it.each(rows)('%s (asked: %s)', (text, asked, expected) => {
    const reading = read(text, asked === undefined ? {} : { asked });
    const seen = Object.fromEntries(Object.entries(expected).map((one) => asExpected(reading, one)));
    expect(seen).toEqual(expected);
  });

const none = (...drugs: readonly string[]): Expected =>
  Object.fromEntries(drugs.map((drug) => [`prior.${drug}`, NOTHING]));

const GROUPS: readonly Row[] = [
  ['abi, enza; apa and daro unknown', 'priorArpis', { 'prior.abiraterone': true, ...none('apalutamide') }],
  ['docetaxel', 'priorTaxanes', { prior: { docetaxel: true, cabazitaxel: false } }],
  ['docetaxel only', 'priorTaxanes', { prior: { docetaxel: true, cabazitaxel: false } }],
  [
    'abi and enza',
    'priorArpis',
    { prior: { abiraterone: true, enzalutamide: true, apalutamide: false, darolutamide: false } },
  ],
  ['both', 'priorTaxanes', { prior: { docetaxel: true, cabazitaxel: true } }],
  ['both', 'priorArpis', { prior: NOTHING }],
  [
    'abi, rest unknown',
    'priorArpis',
    { 'prior.abiraterone': true, ...none('enzalutamide', 'apalutamide', 'darolutamide') },
  ],
  ['abiraterone known, others unknown', 'priorArpis', none('enzalutamide', 'apalutamide', 'darolutamide')],
  [
    'abiraterone, then something else',
    'priorArpis',
    { 'prior.abiraterone': true, ...none('enzalutamide', 'apalutamide', 'darolutamide') },
  ],
  ['enza I think, not sure', 'priorArpis', { prior: NOTHING }],
  ['not sure, maybe docetaxel', 'priorTaxanes', none('docetaxel', 'cabazitaxel')],
  ['docetaxel, pending records', 'priorTaxanes', none('cabazitaxel')],
  ['docetaxel,unknown', 'priorTaxanes', { 'prior.docetaxel': true, ...none('cabazitaxel') }],
  [
    'all except abiraterone',
    'priorArpis',
    { 'prior.abiraterone': false, 'prior.enzalutamide': true, 'prior.darolutamide': true },
  ],
  ['olaparib, rest unknown', 'priorParp', none('rucaparib', 'talazoparib', 'niraparib')],
];

const ADT: readonly Row[] = [
  ['orchiectomy declined', undefined, { adt: NOTHING }],
  ['orchiectomy refused', undefined, { adt: NOTHING }],
  ['refused orchiectomy', undefined, { adt: NOTHING }],
  ['he declined orchiectomy', 'adt', { adt: NOTHING }],
  ['orchiectomy not done', undefined, { adt: NOTHING }],
  ['orchiectomy was never done', undefined, { adt: NOTHING }],
  ['ADT was never stopped', undefined, { adt: 'continuing' }],
  ['ADT has never been interrupted', undefined, { adt: 'continuing' }],
  ['ADT never interrupted', 'adt', { adt: 'continuing' }],
  ['never stopped ADT', undefined, { adt: 'continuing' }],
  ['ADT was never given', undefined, { adt: 'never' }],
  ['ADT on', undefined, { adt: 'continuing' }],
];

const EXCEPTIONS: readonly Row[] = [
  ['HRR negative except BRCA2', undefined, { hrr: [{ gene: 'brca2' }] }],
  ['all HRR genes wild type except PALB2', undefined, { hrr: [{ gene: 'palb2' }] }],
  ['HRR panel negative apart from BRCA2', undefined, { hrr: [{ gene: 'brca2' }] }],
  ['HRR negative other than ATM', undefined, { hrr: [{ gene: 'atm' }] }],
  ['HRR negative but for a BRCA2 mutation', undefined, { hrr: [{ gene: 'brca2' }] }],
  ['had everything except cabazitaxel', undefined, { 'prior.cabazitaxel': NOTHING }],
  ['had everything except cabazitaxel', 'priorTaxanes', { 'prior.cabazitaxel': false }],
  ['all ARPIs except abiraterone', 'priorArpis', { 'prior.abiraterone': false }],
  ['received all ARPIs apart from abiraterone', undefined, { 'prior.abiraterone': false }],
  ['no chemo since docetaxel', undefined, { 'prior.docetaxel': true }],
  ['no chemo after docetaxel', undefined, { 'prior.docetaxel': true }],
  ['no chemo except docetaxel', undefined, { 'prior.docetaxel': true, 'prior.cabazitaxel': false }],
];

const GENES: readonly Row[] = [
  ['benign ATM variant', undefined, { hrr: NOTHING }],
  ['ATM likely benign variant', undefined, { hrr: NOTHING }],
  ['BRCA2 polymorphism', undefined, { hrr: NOTHING }],
  ['BRCA2 carrier mother', undefined, { hrr: NOTHING }],
  ['wife is BRCA2 positive', undefined, { hrr: NOTHING }],
  ['BRCA2 in his sister', undefined, { hrr: NOTHING }],
  ['pathogenic ATM variant', undefined, { hrr: [{ gene: 'atm' }] }],
];

const STATUS: readonly Row[] = [
  [
    'enza 2020-22 (PD), docetaxel 2022 (PD). CT and bone scan last week: stable disease',
    undefined,
    { diseaseStatus: NOTHING, imaging: 'stable' },
  ],
  ['enza (stopped, PD)', undefined, { diseaseStatus: NOTHING }],
  ['doce (PD)', undefined, { diseaseStatus: NOTHING }],
  ['docetaxel 2021, PD 2022', undefined, { diseaseStatus: NOTHING }],
  ['PD after Pluvicto', undefined, { diseaseStatus: 'progressed' }],
  ['six Pluvicto, now PD', undefined, { diseaseStatus: 'progressed' }],
  ['no longer progressing', undefined, { diseaseStatus: NOTHING }],
  ['yes', 'diseaseStatus', { diseaseStatus: NOTHING }],
  ['PET mixed response', undefined, { imaging: NOTHING }],
  ['CT mixed response', undefined, { imaging: NOTHING }],
];

const SENSES: readonly Row[] = [
  ['patient 2 weeks post lutetium, ECOG 1', undefined, { ecog: 1 }],
  ['did not decline docetaxel', undefined, { declines: NOTHING }],
  ['never declined cabazitaxel', undefined, { declines: NOTHING }],
  ["hasn't refused cabazitaxel", undefined, { declines: NOTHING }],
  ['declined docetaxel', undefined, { declines: ['docetaxel'] }],
  ['docetaxel +, cabazitaxel -', undefined, { 'prior.cabazitaxel': NOTHING }],
  ['[ ] docetaxel [x] cabazitaxel', undefined, none('docetaxel')],
  ['[ ] docetaxel [x] cabazitaxel', 'priorTaxanes', none('docetaxel')],
  ['docetaxel/cabazitaxel: N/Y', undefined, none('docetaxel', 'cabazitaxel')],
  ['docetaxel/cabazitaxel: N/Y', 'priorTaxanes', none('docetaxel', 'cabazitaxel')],
  ['No previous: docetaxel', undefined, { 'prior.docetaxel': false }],
  ["colleague's patient had docetaxel", undefined, { prior: NOTHING }],
  ['Patient A had docetaxel, patient B had cabazitaxel', undefined, { prior: NOTHING }],
  ['Patient A ECOG 1, patient B ECOG 3', undefined, { ecog: NOTHING }],
];

const NUMBERS: readonly Row[] = [
  ['testosterone 20 ng/dL (2019)', undefined, { testosterone: NOTHING }],
  ['PSA -3', undefined, { psa: NOTHING, '!psa': true }],
  ['testosterone -5 ng/dL', undefined, { testosterone: NOTHING, '!testosterone': true }],
  ['ECOG -1', undefined, { ecog: NOTHING, '!ecog': true }],
  ['ECOG - 1', undefined, { ecog: 1 }],
  ['-1', 'pluvictoInfusions', { pluvictoInfusions: NOTHING, '!pluvictoInfusions': true }],
  ['-5 ng/dL', 'testosterone', { testosterone: NOTHING, '!testosterone': true }],
  ['testosterone <= 50 ng/dL', undefined, { testosterone: NOTHING, '!testosterone': true }],
  ['testosterone ≤50 ng/dL', undefined, { testosterone: NOTHING, '!testosterone': true }],
  ['testosterone at most 50 ng/dL', undefined, { testosterone: NOTHING }],
  ['testosterone < 50 ng/dL', undefined, { testosterone: { value: 50, unit: 'ng/dL', comparator: '<' } }],
  ['testosterone 50 ng/dL or 60', undefined, { testosterone: NOTHING, '!testosterone': true }],
  ['testosterone 12 nmol/dL', undefined, { testosterone: NOTHING, '!testosterone': true }],
  ['testosterone 20 ng/dL in 2019', undefined, { testosterone: NOTHING }],
  ['testosterone 20 ng/dL last year', undefined, { testosterone: NOTHING }],
  ['ECOG 1 in 2021', undefined, { ecog: NOTHING }],
  ['6 + 2 cycles Lu', undefined, { pluvictoInfusions: NOTHING }],
  ['4 Pluvicto then 2 more', undefined, { pluvictoInfusions: NOTHING }],
  ['grade 1-2 neuropathy', undefined, { neuropathyGrade: NOTHING, '!neuropathyGrade': true }],
  ['ECOG 1, KPS 40', undefined, { ecog: NOTHING, '!ecog': true }],
  ['ECOG 2, KPS 60', undefined, { ecog: 2, karnofsky: 60 }],
  ['6 infusions done', undefined, { pluvictoInfusions: 6 }],
  ['6 infusions', undefined, { pluvictoInfusions: 6 }],
  ['all 6 infusions', undefined, { pluvictoInfusions: 6 }],
  ['all 6 infusions done, ECOG 1', undefined, { pluvictoInfusions: 6 }],
  ['6 infusions of cabazitaxel', undefined, { pluvictoInfusions: NOTHING }],
  ['Lu-PSMA #6 completed 22 Sept', undefined, { pluvictoInfusions: 6 }],
];

const EXPOSURES: readonly Row[] = [
  ['docetaxel and enzalutamide before', undefined, { 'prior.docetaxel': true, 'prior.enzalutamide': true }],
  ['doce and enza before', undefined, { 'prior.docetaxel': true, 'prior.enzalutamide': true }],
  ['enzalutamide before', undefined, { 'prior.enzalutamide': true }],
];

const EMERGENCIES: readonly Row[] = [
  ['he is paralysed', undefined, { redFlags: ['cord_compression'] }],
  ['paraplegia since this morning', undefined, { redFlags: ['cord_compression'] }],
  ['haematuria with clots', undefined, { redFlags: ['bleeding'] }],
  ['not peeing since yesterday', undefined, { redFlags: ['urinary_obstruction'] }],
  ['no urine for 24 hours', undefined, { redFlags: ['urinary_obstruction'] }],
  ['femur fracture today', undefined, { redFlags: ['pathological_fracture'] }],
  ['hip fracture', undefined, { redFlags: ['pathological_fracture'] }],
  ['broken hip', undefined, { redFlags: ['pathological_fracture'] }],
  ['hip fracture in 2015', undefined, { redFlags: NOTHING }],
  ['had a fit this morning', undefined, { redFlags: ['seizure'] }],
  ['new fit', undefined, { redFlags: ['seizure'] }],
  ['fit for chemotherapy', undefined, { redFlags: NOTHING }],
  ['fit and well this morning', undefined, { redFlags: NOTHING }],
  ['confused, constipated and thirsty', undefined, { redFlags: ['hypercalcaemia'] }],
  ['severe back pain for two days with weakness', undefined, { redFlags: ['cord_compression'] }],
  ['leg weekness', undefined, { redFlags: ['cord_compression'] }],
  ['febril neutropenia', undefined, { redFlags: ['febrile_neutropenia'] }],
  ['cannot feel his legs', undefined, { redFlags: ['cord_compression'] }],
  ['not paralysed', undefined, { redFlags: NOTHING }],
  ['the emergency is over', undefined, { redFlags: [] }],
  ['emergency resolved', undefined, { redFlags: [] }],
  ['no emergency', undefined, { redFlags: [] }],
  ['spinal cord compression ruled out on MRI', undefined, { redFlags: NOTHING }],
  ['MRI ruled out cord compression', 'redFlags', { redFlags: NOTHING }],
  ['cord compression excluded', 'redFlags', { redFlags: NOTHING }],
  ['no cord compression', 'redFlags', { redFlags: NOTHING }],
  ['no cord compression but he is bleeding', 'redFlags', { redFlags: ['bleeding'] }],
  ['no cord compression, febrile', 'redFlags', { redFlags: NOTHING }],
  ['cord compression not ruled out', 'redFlags', { redFlags: ['cord_compression'] }],
  ['cannot exclude cord compression', 'redFlags', { redFlags: ['cord_compression'] }],
];

tells(GROUPS);
tells(ADT);
tells(EXCEPTIONS);
tells(GENES);
tells(STATUS);
tells(SENSES);
tells(NUMBERS);
tells(EXPOSURES);
tells(EMERGENCIES);

const PURPOSES: readonly (readonly [string, Asked | undefined, Intent])[] = [
  ['handoff', undefined, 'handoff'],
  ['hand off', undefined, 'handoff'],
  ['speak to someone', undefined, 'handoff'],
  ['human please', undefined, 'handoff'],
  ['so what next?', undefined, 'start'],
  ['what next?', undefined, 'start'],
  ['stop', 'pluvictoInfusions', 'stop'],
];

it.each(PURPOSES)('%s (asked: %s) is taken as %s', (text, asked, intent) => {
  expect(read(text, asked === undefined ? {} : { asked }).intent).toBe(intent);
});

it('"completed" answers how many infusions and does not end the talk', () => {
  expect(read('completed', { asked: 'pluvictoInfusions' }).intent).not.toBe('stop');
});

it('a gene after "what if" is supposed', () => {
  expect(read('what if BRCA2?')).toMatchObject({ intent: 'what_if', findings: { hrr: [{ gene: 'brca2' }] } });
});

const NAMES: readonly (readonly [text: string, masked: string])[] = [
  ['his name is bob jones', 'his name is ███ █████'],
  ['Bob Jones, DOB 3/4/51', '█████████, DOB ██████'],
  ['Jones, Robert, 72M', '█████████████, 72M'],
  ['Müller, Hans', '████████████'],
  ['pt Williams', 'pt ████████'],
  ['J. Smith', '████████'],
  ['Re: Bob Jones', 'Re: █████████'],
  ['pt name: jane doe', 'pt name: ████████'],
];
const blank = (text: string): string => text.replace(/█[ █]*█|█/g, (masked) => '█'.repeat(masked.length));

it.each(NAMES)('%s is masked whole', (text, masked) => {
  expect(blank(read(text).text)).toBe(blank(masked));
});

it.each([
  'pt Ambulatory',
  'Gleason, Grade 5',
  'Docetaxel, Abiraterone, 72M',
  'T. Bone scan',
  'his name is not known',
  'Child-Pugh A, Karnofsky 80',
  'pt ECOG 1',
  'Pt Had docetaxel',
  'Bone Scan, CT, 72M',
])('%s holds no name', (text) => {
  expect(read(text).identifiers).toEqual([]);
});
