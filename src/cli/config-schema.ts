import { z } from 'zod';
import { RULES, SEVERITIES } from '../index.js';
import { DAYS, daysOf } from './days.js';

const share = z.number().min(0).max(1);
const RULE_IDS = RULES.map(({ id }) => id);
const severity = z.enum([...SEVERITIES, 'off']);

const suppression = z
  .strictObject({
    rule: z.enum(RULE_IDS, 'is no rule').exactOptional().describe('a rule id'),
    id: z.string().exactOptional().describe('the id of one finding'),
    values: z.array(z.string()).exactOptional().describe('the texts of the sides, in any order'),
    reason: z.string().min(1).describe('why it is silenced; shown in reports'),
    expires: z.iso.date().exactOptional().describe('from this day on it is reported again'),
  })
  .refine(({ rule, id, values }) => rule ?? id ?? values, 'names no rule, id or values to silence');

/** What a configuration may set; an option of the call goes before it. Published as docs/config.schema.json. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('where this schema is, for editors'),
  source: z.string().optional().describe('language tag of the source: who departs from it is the suspect'),
  groupBy: z.enum(['content', 'directory', 'all']).optional().describe('what makes a story'),
  window: z
    .string()
    .regex(DAYS, 'is not a number of days such as 7d')
    .transform(daysOf)
    .optional()
    .describe('documents published further apart tell no one story'),
  failOn: z
    .enum(['minor', 'major', 'critical', 'none'])
    .optional()
    .describe('least severity that makes the exit status 1'),
  minConfidence: share.optional().describe('findings less sure than this are left out'),
  minCoverage: share.optional().describe('a run that compared a smaller share of the facts fails'),
  ignore: z.array(z.string()).optional().describe('globs of files to pass over'),
  jobs: z.int().min(1).max(9999).optional().describe('worker threads'),
  cache: z.string().min(1).optional().describe('folder for what was found in unchanged documents'),
  lexicon: z.string().min(1).optional().describe('file of words that stand for each other, as --learn writes them'),
  baseline: z.string().optional().describe('file that lists findings already known'),
  suppress: z.array(suppression).optional().describe('findings to pass over'),
  rules: z
    .record(z.string(), severity)
    .superRefine((rules, { addIssue }) => {
      for (const id of Object.keys(rules)) {
        if (!RULE_IDS.includes(id)) addIssue({ code: 'custom', path: [id], message: 'is no rule' });
      }
    })
    .meta({ propertyNames: { enum: RULE_IDS } })
    .optional()
    .describe('severity of a rule, or off'),
});

export type Config = z.infer<typeof configSchema>;

/** JSON Schema, draft 2020-12. */
export const configJsonSchema = (): object => ({
  title: 'tertium.config.json',
  ...z.toJSONSchema(configSchema, { io: 'input' }),
});
