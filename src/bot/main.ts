import { fileURLToPath } from 'node:url';
import { type DialogSettings, takeTurn } from '../dialogs/index.ts';
import { read } from '../dialogs/reading/index.ts';
import { assess } from '../engine/index.ts';
import { parseFindings } from '../machine/index.ts';
import type { Config } from './config/config.ts';
import type { Core } from './core.ts';
import { run } from './run.ts';

/** The real floors below, with what this deployment says of itself. */
function coreFor(config: Config): Core {
  const settings: DialogSettings = {
    casesInGroups: config.groupCases,
    ...(config.emergencyContact && { emergencyContact: config.emergencyContact }),
    ...(config.handoffContact && { handoffContact: config.handoffContact }),
  };
  return {
    takeTurn: (turn, record) => takeTurn(turn, record, settings),
    parseFindings,
    assess,
    mask: (text) => read(text).text,
  };
}

await run(coreFor, fileURLToPath(new URL('../web/', import.meta.url)));
