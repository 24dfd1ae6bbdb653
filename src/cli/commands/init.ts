import { writeFile } from 'node:fs/promises';
import type { AddCommand } from '../command.js';
import { CONFIG_FILE } from '../config.js';
import { UsageError } from '../usage.js';

/** `tertium init`: a configuration to start from. */
export const addInit: AddCommand = (command, io) => {
  command.action(async () => {
    try {
      await writeFile(CONFIG_FILE, TEMPLATE, { flag: 'wx' });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
        throw new UsageError(`${CONFIG_FILE} is already here`);
      throw error;
    }
    io.stdout.write(`${CONFIG_FILE} written\n`);
  });
};

const TEMPLATE = `{
  // Editors that know JSON schemas complete the keys from this one.
  "$schema": "./node_modules/tertium/docs/config.schema.json",

  // What makes a story: "content", "directory" or "all".
  "groupBy": "content",

  // Language of the source: whoever departs from it is the suspect.
  // "source": "en",

  // Least severity that makes the exit status 1: "minor", "major", "critical" or "none".
  "failOn": "major",

  // Findings less sure than this are left out.
  "minConfidence": 0,

  // Files to pass over, as globs.
  "ignore": ["**/node_modules/**"],

  // Severity of a rule ("neutral", "minor", "major", "critical"), or "off".
  "rules": {
    // "hedge-mismatch": "neutral"
  },

  // Findings listed in this file are known; write it with --update-baseline.
  // "baseline": "tertium.baseline.jsonl",

  // Findings to pass over, by rule, by id or by the values of their sides, each with its reason.
  "suppress": [
    // { "rule": "number-mismatch", "values": ["12", "dozen"], "reason": "house style", "expires": "2030-01-01" }
  ]
}
`;
