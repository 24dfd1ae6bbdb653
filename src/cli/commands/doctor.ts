import {
  CHECK_FORMATS,
  cldrVersion,
  FACT_FORMATS,
  INPUT_FORMATS,
  LADDER_FORMATS,
  languages,
  RULES,
  SEGMENT_FORMATS,
  STORY_FORMATS,
} from '../../index.js';
import type { AddCommand } from '../command.js';
import { configPath } from '../config.js';
import { writeAll } from '../io.js';
import { VERSION } from '../version.js';

/** `tertium doctor`: what is installed here, for those who ask why something is not read. */
export const addDoctor: AddCommand = (command, io) => {
  command.action(async () => {
    const named = new Intl.DisplayNames(['en'], { type: 'language' });
    const tags = languages();
    const rows: readonly (readonly [string, string])[] = [
      ['tertium', VERSION],
      ['Node.js', `${process.versions.node} (20.19 or later is needed)`],
      ['locale data', `CLDR ${cldrVersion()}, ${tags.length} languages`],
      ['platform data', `ICU ${process.versions.icu ?? '?'}, CLDR ${process.versions.cldr ?? '?'}`],
      ['configuration', (await configPath()) ?? 'none here'],
      ['reads', INPUT_FORMATS.join(', ')],
      ['check writes', Object.keys(CHECK_FORMATS).join(', ')],
      ['align writes', Object.keys(LADDER_FORMATS).join(', ')],
      ['facts writes', Object.keys(FACT_FORMATS).join(', ')],
      ['split writes', Object.keys(SEGMENT_FORMATS).join(', ')],
      ['group writes', Object.keys(STORY_FORMATS).join(', ')],
      ['rules', RULES.map(({ id }) => id).join(', ')],
      ['languages', tags.map((tag) => `${tag} ${named.of(tag) ?? ''}`.trim()).join(', ')],
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    await writeAll(
      io.stdout,
      rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`),
    );
  });
};
