import { readFile } from 'node:fs/promises';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import type { Config } from './config-schema.js';
import { isSystemError } from './system-error.js';
import { UsageError } from './usage.js';

/** Looked for in the folder of the call when `--config` names no file; comments and trailing commas are allowed. */
export const CONFIG_FILE = 'tertium.config.json';
/** Where the settings may stand instead, under the key `tertium`. */
const MANIFEST = 'package.json';

/**
 * Reads the configuration: the file that is named, else the one of this folder, else what its package.json says.
 *
 * @throws UsageError naming the file and the key or line at fault.
 */
export async function readConfig(given: string | undefined): Promise<Config> {
  if (given !== undefined) return settingsIn(given, parsed(given, await textOf(given)));
  const own = await optionalText(CONFIG_FILE);
  if (own !== undefined) return settingsIn(CONFIG_FILE, parsed(CONFIG_FILE, own));
  const manifest = await manifestSettings();
  return manifest === undefined ? {} : settingsIn(`${MANIFEST} (tertium)`, manifest);
}

/** The file that a call from this folder would be configured by. */
export async function configPath(): Promise<string | undefined> {
  if ((await optionalText(CONFIG_FILE)) !== undefined) return CONFIG_FILE;
  return (await manifestSettings()) === undefined ? undefined : `${MANIFEST} (tertium)`;
}

/** A manifest that is no JSON is npm's matter, not ours. */
async function manifestSettings(): Promise<unknown> {
  const text = await optionalText(MANIFEST);
  const manifest: unknown = text === undefined ? undefined : parse(text);
  return typeof manifest === 'object' && manifest !== null && 'tertium' in manifest ? manifest.tertium : undefined;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

async function optionalText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parsed(path: string, text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/u, ''), errors, { allowTrailingComma: true });
  const [first] = errors;
  if (!first) return value;
  const line = text.slice(0, first.offset).split('\n').length;
  throw new UsageError(`${path}:${line}: is no JSON (${printParseErrorCode(first.error)})`);
}

async function settingsIn(path: string, value: unknown): Promise<Config> {
  // The schema library is loaded by those runs alone that have a configuration.
  const { configSchema } = await import('./config-schema.js');
  const result = configSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const key = issue?.path.join('.');
  throw new UsageError(`${path}: ${key ? `${key}: ` : ''}${issue?.message ?? 'is no configuration'}`);
}

/** What every command takes from the configuration where the call does not say it; `--no-cache` makes it `false`. */
export function configured<T extends Shared>(
  { cache = undefined, jobs = undefined, ignore = undefined, ...given }: T,
  config: Config,
): Omit<T, keyof Shared> & { readonly cache?: string; readonly jobs?: number; readonly ignore?: readonly string[] } {
  const folder = cache ?? config.cache;
  const threads = jobs ?? config.jobs;
  const passed = ignore ?? config.ignore;
  return {
    ...given,
    ...(folder !== undefined && folder !== false && { cache: folder }),
    ...(threads !== undefined && { jobs: threads }),
    ...(passed !== undefined && { ignore: passed }),
  };
}

interface Shared {
  readonly cache?: string | false;
  readonly jobs?: number;
  readonly ignore?: readonly string[];
}
