import type { Found } from './identifier.js';

/** URLs, e-mail and IP addresses, handles and file names; each expression is anchored and reads a chunk once. */
export function readAddress(chunk: string): Found | undefined {
  return readUrl(chunk) ?? readEmail(chunk) ?? readHandle(chunk) ?? readIp(chunk) ?? readHost(chunk);
}

/** `https://Example.org/a/` and `Example.org/a` are one address: host in lower case, without scheme and last slash. */
function readUrl(chunk: string): Found | undefined {
  const scheme = /^[A-Za-z][A-Za-z+.-]{1,10}:\/\//.exec(chunk)?.[0] ?? '';
  if (scheme === '' && !/^www\./i.test(chunk)) return undefined;
  const address = chunk.slice(scheme.length);
  const host = /^[^/?#]*/.exec(address)?.[0] ?? '';
  if (!host.includes('.') && scheme === '') return undefined;
  return { to: chunk.length, identifier: tidy(host.toLowerCase() + address.slice(host.length)) };
}

function readEmail(chunk: string): Found | undefined {
  const at = chunk.indexOf('@');
  if (at <= 0) return undefined;
  const local = chunk.slice(0, at).replace(/^mailto:/i, '');
  const host = chunk.slice(at + 1);
  if (!/^[\p{L}\p{N}._%+'-]+$/u.test(local) || !isHost(host)) return undefined;
  return { to: chunk.length, identifier: `${local}@${host}`.toLowerCase(), from: at - local.length };
}

/** `@name` and `#name`; `#1` is a rank and no name. */
function readHandle(chunk: string): Found | undefined {
  const handle = /^[@#][\p{L}\p{M}\p{N}_]{2,}/u.exec(chunk)?.[0];
  return handle && /\p{L}/u.test(handle) ? { to: handle.length, identifier: handle.toLowerCase() } : undefined;
}

/** `192.168.0.1`, with or without a port, and `2001:db8::1`. */
function readIp(chunk: string): Found | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?::\d{1,5})?$/.exec(chunk);
  if (parts?.slice(1).every((part) => Number(part) < 256)) return { to: chunk.length, identifier: chunk };
  const long = /^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$/i.test(chunk);
  if (long && (chunk.includes('::') || chunk.split(':').length === 8)) {
    return { to: chunk.length, identifier: chunk.toLowerCase() };
  }
  return undefined;
}

/** `example.org`, `example.org/page` and `report.pdf`, told from a full stop without a space by what they end in. */
function readHost(chunk: string): Found | undefined {
  const host = /^[A-Za-z0-9_.-]*/.exec(chunk)?.[0] ?? '';
  const rest = chunk.slice(host.length);
  if ((rest !== '' && !rest.startsWith('/')) || !/[A-Za-z]/.test(host)) return undefined;
  const last = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (rest === '' && FILE_TYPES.has(last) && host.length > last.length + 1) {
    return { to: chunk.length, identifier: host };
  }
  if (!isHost(host) || host !== host.toLowerCase()) return undefined;
  if (!TOP_LEVEL.has(last) && !(rest.length > 1 && last.length === 2)) return undefined;
  return { to: chunk.length, identifier: tidy(host + rest) };
}

function isHost(text: string): boolean {
  const labels = text.split('.');
  return labels.length > 1 && labels.every((label) => /^[\p{L}\p{N}_-]+$/u.test(label)) && !/\d$/.test(text);
}

const tidy = (address: string): string => address.replace(/\/$/, '');

const TOP_LEVEL = new Set(['com', 'org', 'net', 'edu', 'gov', 'int', 'mil', 'info', 'io', 'eu']);
const FILE_TYPES = new Set(
  'pdf doc docx xls xlsx ppt pptx odt ods csv tsv txt md json jsonl xml html htm js ts py png jpg jpeg gif svg mp3 mp4 zip gz exe'.split(
    ' ',
  ),
);
