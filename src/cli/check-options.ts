import { type Command, InvalidArgumentError, Option } from 'commander';
import { CHECK_FORMATS, RULES, SEVERITIES, type Severity, type Suppression } from '../index.js';
import { configured, readConfig } from './config.js';
import type { Config } from './config-schema.js';
import { addCommonOptions, type CachedOptions, fraction, type GivenOptions, windowOption } from './options.js';
import { shardOption } from './shard.js';
import { UsageError } from './usage.js';

/** The options of `check`, settled: what the call says, else the configuration, else the default. */
export interface CheckOptions extends CachedOptions {
  readonly groupBy: 'content' | 'directory' | 'all';
  readonly window?: number;
  readonly source?: string;
  readonly failOn: Severity | 'none';
  readonly minConfidence: number;
  readonly minCoverage: number;
  readonly lexicon?: string;
  readonly learn?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly suppress: readonly Suppression[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly report?: readonly FurtherReport[];
  readonly changedSince?: string;
  readonly watch?: true;
}

/** A report beside the one that `--format` asks for. */
export interface FurtherReport {
  readonly format: string;
  readonly file: string;
}

const RULE_IDS = RULES.map((rule) => rule.id);

type Given = GivenOptions &
  Partial<Omit<CheckOptions, 'rules' | 'suppress' | 'cache'>> & {
    readonly rule?: Readonly<Record<string, Severity | 'off'>>;
  };

export function addCheckOptions(command: Command): Command {
  return addCommonOptions(
    command
      .addOption(
        new Option('--group-by <what>', 'what makes a story (default: content)').choices([
          'content',
          'directory',
          'all',
        ]),
      )
      .addOption(windowOption())
      .addOption(shardOption())
      .option('--source <tag>', 'language of the source: who departs from it is the suspect')
      .addOption(
        new Option('--fail-on <severity>', 'least severity that makes the exit status 1 (default: major)').choices([
          'minor',
          'major',
          'critical',
          'none',
        ]),
      )
      .option('--min-confidence <n>', 'leave out findings less sure than this, from 0 to 1', fraction)
      .option('--min-coverage <n>', 'fail when a smaller share of the facts was compared, from 0 to 1', fraction)
      .option('--rule <id=severity>', 'severity of a rule, or off; may be repeated', ruleSetting)
      .option('--report <format=file>', 'write a further report to a file; may be repeated', furtherReport)
      .option('--changed-since <revision>', 'only the stories that hold a file changed since a git revision')
      .option('--watch', 'check again whenever a file changes')
      .option('--lexicon <file>', 'words that stand for each other, as --learn or another program wrote them')
      .option('--learn <file>', 'learn such words from all stories first, and write them to a file')
      .option('--baseline <file>', 'leave out the findings listed in a file')
      .option('--update-baseline', 'write the findings of this run to the baseline file'),
    Object.keys(CHECK_FORMATS),
  );
}

/** @throws UsageError when the options or the configuration do not make sense together. */
export async function settle(given: Given): Promise<CheckOptions> {
  const config: Config = await readConfig(given.config);
  const defaults = { groupBy: 'content', failOn: 'major', minConfidence: 0, minCoverage: 0, suppress: [] } as const;
  const called = configured(given, config);
  const settled = { ...defaults, ...stated(config), ...called, rules: { ...config.rules, ...given.rule } };
  for (const id of Object.keys(settled.rules)) {
    if (!RULE_IDS.includes(id)) throw new UsageError(`there is no rule ${id}; the rules are ${RULE_IDS.join(', ')}`);
  }
  if (settled.updateBaseline && settled.baseline === undefined)
    throw new UsageError('--update-baseline needs --baseline FILE');
  if (settled.learn !== undefined && settled.shard)
    throw new UsageError(
      '--learn needs the whole corpus, and --shard gives a part: learn first, then use --lexicon FILE',
    );
  return settled;
}

/** An absent key of the configuration must not hide a default. */
const stated = ({ cache: _, ...config }: Config): object =>
  Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));

function furtherReport(text: string, before: readonly FurtherReport[] = []): readonly FurtherReport[] {
  const [, format = '', file = ''] = /^([a-z]+)=(.+)$/su.exec(text) ?? [];
  if (!Object.hasOwn(CHECK_FORMATS, format)) {
    throw new InvalidArgumentError(
      `Not of the form FORMAT=FILE; the formats are ${Object.keys(CHECK_FORMATS).join(', ')}.`,
    );
  }
  return [...before, { format, file }];
}

export function ruleSetting(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, id = '', severity = ''] = /^([a-z-]+)=([a-z]+)$/u.exec(text) ?? [];
  if (![...SEVERITIES, 'off'].includes(severity)) {
    throw new InvalidArgumentError('Not of the form ID=off, neutral, minor, major or critical.');
  }
  return { ...before, [id]: severity };
}
