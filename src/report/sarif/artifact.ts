import type { ArtifactLocation } from 'sarif';

/**
 * A path as a URI reference (RFC 3986): relative to the root of the sources, so that the report means the same on every
 * machine, or `file:` where the path was given from the root.
 */
export function artifactLocation(path: string): ArtifactLocation {
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}
