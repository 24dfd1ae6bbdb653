import { existsSync } from 'node:fs';

/** A Chromium of this machine: the one that CHROMIUM names, else where Debian, Fedora and macOS put one. */
export function findChromium(): string | undefined {
  const known = [
    process.env.CHROMIUM ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return known.find((path) => path !== '' && existsSync(path));
}

export const NO_CHROMIUM =
  'test/page needs a Chromium: `apt-get install chromium`, or name one in the variable CHROMIUM.';
