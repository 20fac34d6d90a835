import { run } from '../../src/bot/run.ts';
import { fakeCore } from './fakeCore.ts';

await run(() => fakeCore, process.env.TEST_WEB_FOLDER ?? 'no page here');
