import type { RowReader, RowSink } from './rows.js';
import { type XmlHandler, XmlReader } from './xml.js';

/** A row reader over XML whose root has one name; a fault ends the reading, and what came before it stands. */
export function xmlRows(sink: RowSink, root: string, handler: XmlHandler): RowReader {
  let seen = false;
  let told = false;
  const reader = new XmlReader({
    ...handler,
    open(name, attributes, namespace, at) {
      if (!seen && name !== root) {
        told = true;
        sink.problem({
          level: 'error',
          line: at.line,
          message: `the root is <${name.slice(0, 40)}> and not <${root}>`,
        });
      }
      seen = true;
      if (!told) handler.open(name, attributes, namespace, at);
    },
    close: (name) => !told && handler.close(name),
    text: (value, at) => !told && handler.text(value, at),
  });
  const check = (): void => {
    if (reader.fault && !told) {
      told = true;
      sink.problem({ level: 'error', ...reader.fault });
    }
  };
  return {
    write(text) {
      if (told) return;
      reader.write(text);
      check();
    },
    end() {
      if (told) return;
      reader.end();
      check();
    },
  };
}

/** The encoding that an XML declaration names. */
export const xmlEncoding = (head: string): string | undefined =>
  /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/u.exec(head)?.[1];
