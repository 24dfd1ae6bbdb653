import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Grouped } from './grouped.js';
import { UsageError } from './usage.js';

/** The stories that hold a file changed since a revision, with their documents; all of them where none is named. */
export async function onlyChanged(grouped: Grouped, revision: string | undefined): Promise<Grouped> {
  if (revision === undefined) return grouped;
  const isChanged = await changedSince(revision);
  const changed = new Set<string>();
  for (const { id, path } of grouped.documents) if (await isChanged(path)) changed.add(id);
  const stories = grouped.stories.filter(({ documents }) => documents.some((id) => changed.has(id)));
  const members = new Set(stories.flatMap(({ documents }) => documents));
  return { ...grouped, stories, documents: grouped.documents.filter(({ id }) => members.has(id)) };
}

/**
 * The files that differ from a revision in this folder's repository, those that git does not know included.
 *
 * @returns a test of a path as it was given or found.
 * @throws UsageError when there is no such revision, no repository or no git.
 */
async function changedSince(revision: string): Promise<(path: string) => Promise<boolean>> {
  const root = (await git(['rev-parse', '--show-toplevel'])).trimEnd();
  // The revision is checked by itself, so that one that begins with a hyphen is never taken for an option.
  const commit = (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])).trim();
  const differing = await git(['-C', root, 'diff', '--name-only', '-z', commit, '--']);
  const unknown = await git(['-C', root, 'ls-files', '--others', '--exclude-standard', '-z']);
  const names = `${differing}${unknown}`.split('\0').filter((name) => name !== '');
  const changed = new Set(names.map((name) => resolve(root, name)));
  return async (path) => {
    try {
      return changed.has(await realpath(path));
    } catch {
      return false;
    }
  };

  async function git(args: readonly string[]): Promise<string> {
    try {
      return (await run('git', [...args], { maxBuffer: 1 << 28 })).stdout;
    } catch (error) {
      const told = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : '';
      const [reason] = told.split('\n');
      throw new UsageError(`--changed-since ${revision}: ${reason || 'git knows no such revision'}`);
    }
  }
}

const run = promisify(execFile);
