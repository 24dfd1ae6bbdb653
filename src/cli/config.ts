import { readFile } from 'node:fs/promises';
import { SEVERITIES, type Suppression } from '../index.js';
import { UsageError } from './usage.js';

/** What a configuration file may set; an option of the call goes before it. */
export interface Config {
  readonly source?: string | undefined;
  readonly groupBy?: 'content' | 'directory' | 'all' | undefined;
  /** Days. */
  readonly window?: number | undefined;
  readonly cache?: string | undefined;
  readonly failOn?: 'minor' | 'major' | 'critical' | 'none' | undefined;
  readonly minConfidence?: number | undefined;
  readonly minCoverage?: number | undefined;
  readonly baseline?: string | undefined;
  readonly suppress?: readonly Suppression[] | undefined;
  readonly rules?: Readonly<Record<string, (typeof SEVERITIES)[number] | 'off'>> | undefined;
}

/**
 * Reads a configuration file.
 *
 * @throws UsageError naming the file and the key at fault.
 */
export async function readConfig(path: string | undefined): Promise<Config> {
  if (path === undefined) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
  // The schema library is loaded by those runs alone that have a configuration.
  const { z } = await import('zod');
  const share = z.number().min(0).max(1);
  const suppression = z
    .strictObject({
      rule: z.string().exactOptional(),
      id: z.string().exactOptional(),
      values: z.array(z.string()).exactOptional(),
      reason: z.string().min(1),
      expires: z.iso.date().exactOptional(),
    })
    .refine(({ rule, id, values }) => rule ?? id ?? values, 'names no rule, id or values to silence');
  const schema = z.strictObject({
    source: z.string().optional(),
    groupBy: z.enum(['content', 'directory', 'all']).optional(),
    window: z
      .string()
      .refine((text) => daysOf(text) !== undefined, 'is not a number of days such as 7d')
      .transform(daysOf)
      .optional(),
    cache: z.string().min(1).optional(),
    failOn: z.enum(['minor', 'major', 'critical', 'none']).optional(),
    minConfidence: share.optional(),
    minCoverage: share.optional(),
    baseline: z.string().optional(),
    suppress: z.array(suppression).optional(),
    rules: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).optional(),
  });
  const result = schema.safeParse(parsed);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const key = issue?.path.join('.');
  throw new UsageError(`${path}: ${key ? `${key}: ` : ''}${issue?.message ?? 'is no configuration'}`);
}

/** A number of days as `--window` takes it: `7d`. */
export const daysOf = (text: string): number | undefined =>
  /^\d{1,5}d$/u.test(text) ? Number(text.slice(0, -1)) : undefined;

/** The options of a call with the folder of the cache: what the call says, `false` being none, else the configuration. */
export function withCache<T extends { readonly cache?: string | false }>(
  { cache, ...given }: T,
  config: Config,
): Omit<T, 'cache'> & { readonly cache?: string } {
  const folder = cache ?? config.cache;
  return { ...given, ...(folder !== undefined && folder !== false && { cache: folder }) };
}
