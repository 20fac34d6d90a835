import type { Assessment } from '../../../engine/index.ts';
import type { Wording } from '../../views.ts';
import { type Document, filled, plain, type Section } from '../document/document.ts';
import { sourcesSection } from '../sources.ts';
import { DISCLAIMER } from '../words/caveats.ts';
import { lowerFirst } from '../words/optionNames.ts';
import { answerTitle } from '../words/pathwayWords.ts';
import { detailsOf } from './details.ts';
import { firstScreen } from './firstScreen.ts';
import { PLANS } from './plan.ts';
import { urgentScreen } from './urgent.ts';

/** A whole answer, before it is printed: the first screen, and everything behind it. */
export function answerDocument(assessment: Assessment, wording: Wording): Document {
  const { pathway, reviewStatus } = assessment;
  const isUrgent = pathway === 'urgent';
  const opening = isUrgent
    ? urgentScreen(assessment, wording)
    : firstScreen(assessment, PLANS[pathway], wording.denied);
  const details = isUrgent ? [] : detailsOf(assessment);
  const sources = sourcesSection({ opening, details }, assessment.citations);
  return {
    heading: answerTitle(assessment),
    status: `${lowerFirst(reviewStatus.replace(/^\w+: /, ''))}; US labels`,
    opening,
    details: filled([...details, sources, aboutSection(assessment, wording)]),
  };
}

const SHORT_HASH = 12;

const aboutSection = ({ reviewStatus, ruleBook }: Assessment, { ruleBookUrl }: Wording): Section => ({
  id: 'about',
  heading: 'Review status and rule book',
  lines: [
    plain(`Review status: ${reviewStatus}. Labels are US labels; other countries differ.`),
    plain(
      `Rule book ${ruleBook.version} (${ruleBook.hash.slice(0, SHORT_HASH)}).${ruleBookUrl ? ` Read it at ${ruleBookUrl}` : ''}`,
    ),
    plain(DISCLAIMER),
  ],
});
