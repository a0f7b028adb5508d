import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The browser for the page's test: $CHROMIUM, else chromium on the PATH; null where there is none. */
export function chromiumPath(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // not this one
    }
  }
  return null;
}
