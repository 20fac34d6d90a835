import { DISCLAIMER } from '../../../dialogs/rendering/index.ts';
import type { Config } from '../../config/config.ts';
import type { DocumentPage } from '../documentPage.ts';

const emergencyRoute = ({ emergencyContact }: Config): string =>
  emergencyContact === undefined
    ? 'Use the local emergency route now.'
    : `Use the local emergency route now: ${emergencyContact}`;

/** What one may expect of After Six and must not use it for. `status`: how far the rules have been reviewed, in words. */
export const termsPage = (config: Config, status: string): DocumentPage => ({
  title: 'After Six: terms of use',
  intro: [
    `${status}.`,
    `Not for emergencies. ${emergencyRoute(config)}`,
    'The hospital that runs After Six offers it to its own staff; its policies apply beside these terms.',
  ],
  sections: [
    {
      id: 'for-whom',
      title: 'For whom',
      lines: [
        'For health professionals who care for patients with metastatic castration-resistant prostate cancer after six infusions of Pluvicto.',
        'Not for patients and families: they get a fixed reply that leads to the treating team, and no answer.',
      ],
    },
    {
      id: 'judgement',
      title: 'What an answer is',
      lines: [
        DISCLAIMER,
        'Decisions, and responsibility for them, stay with the treating team; no liability is accepted for decisions based on it.',
        'It gives no dose, no prescription and no prognosis for a patient. Figures are those of trial populations.',
        'It knows only what it is told, and asks for confirmation of what it has read before it answers: read it.',
      ],
    },
    {
      id: 'basis',
      title: 'What it rests on',
      lines: [
        'Fixed rules with their sources, no language model. Each answer names the version of its rules and the state of their clinical review.',
        'Labels are US labels; approvals elsewhere differ.',
        'The rules are at /rulebook, intended use, logic and limits at /decision-support.',
      ],
    },
    {
      id: 'yours',
      title: 'What is asked of you',
      lines: [
        'Type no patient’s identity; what is stored is described at /privacy.',
        'Enter one patient’s case at a time, and start anew for the next.',
        'Do not forward an answer as an order, and do not remove its sources or its review status.',
      ],
    },
    {
      id: 'availability',
      title: 'Availability',
      lines: [
        'It is offered as it is. It may be out of service, and it withholds an answer that breaks one of its guardrails.',
      ],
    },
  ],
});
