// Writes a data file so that diffs can be read: one line for each group of phrases.

export function formatData(data) {
  return `${object(data, 0)}\n`;
}

function object(value, depth) {
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  const deep = depth < 2 && entries.some(([, child]) => child !== null && typeof child === 'object');
  if (!deep && depth < 2) return JSON.stringify(value);
  const lines = entries.map(([key, child]) => {
    const nested = child !== null && typeof child === 'object' && !Array.isArray(child) && depth < 2;
    const text =
      nested && depth < 1 ? object(child, depth + 1) : nested && key !== 'x' ? values(child) : JSON.stringify(child);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${lines.join(',\n')}\n}`;
}

function values(value) {
  const entries = Object.entries(value);
  if (!entries.every(([, child]) => Array.isArray(child))) return JSON.stringify(value);
  return `{\n${entries.map(([key, child]) => `${JSON.stringify(key)}:${JSON.stringify(child)}`).join(',\n')}\n}`;
}
