import { fileURLToPath } from 'node:url';
import { coreFor } from './coreFor.ts';
import { run } from './run.ts';

await run(coreFor, fileURLToPath(new URL('../web/', import.meta.url)));
