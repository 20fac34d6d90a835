// npm run bench: what an answer, a turn and the server cost, in one run on one machine. Ratios travel; milliseconds don't.
import { ensureBuilt } from '../scripts/ensureBuilt.mjs';

await ensureBuilt();
const { benchEngine } = await import('./engine.mjs');
const { benchDialog } = await import('./dialog.mjs');
const { benchServer } = await import('./server.mjs');

console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
benchEngine();
benchDialog();
await benchServer();
