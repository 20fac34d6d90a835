// node scripts/build.mjs [web]: brings dist/, or dist/web/ alone, up to date with the sources.
import { ensureBuilt, ensureWebBuilt } from './ensureBuilt.mjs';

try {
  await (process.argv[2] === 'web' ? ensureWebBuilt() : ensureBuilt());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
