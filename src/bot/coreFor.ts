import { answerOn, type DialogSettings, takeTurn } from '../dialogs/index.ts';
import { read } from '../dialogs/reading/index.ts';
import { parseFindings } from '../machine/index.ts';
import { currentReview } from '../records/index.ts';
import type { Config } from './config/config.ts';
import type { Core } from './core.ts';
import { chatLink, inGroup } from './groupReplies.ts';
import { withLeftOut } from './leftOut.ts';

/** The real floors below, told what this deployment says of itself. */
export function coreFor(config: Config): Core {
  const settings: DialogSettings = {
    casesInGroups: config.groupCases,
    review: currentReview(),
    sendsHandoff: config.handoff !== undefined,
    ...(config.emergencyContact && { emergencyContact: config.emergencyContact }),
    ...(config.handoffContact && { handoffContact: config.handoffContact }),
  };
  return {
    takeTurn: (turn, record) => {
      const outcome = withLeftOut(record, takeTurn(turn, record, settings));
      const isCaseless = turn.setting === 'group' && !config.groupCases;
      return isCaseless ? inGroup(turn, outcome, chatLink(config.channel)) : outcome;
    },
    parseFindings,
    assess: (findings) => answerOn(findings, new Date().toISOString(), settings),
    mask: (text) => read(text).text,
  };
}
