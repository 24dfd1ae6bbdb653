import { unzipSync } from 'fflate';
import { decode } from './decode.js';
import { type XmlFault, type XmlHandler, XmlReader } from './xml.js';
import { xmlEncoding } from './xml-rows.js';

/**
 * The files of a zip archive that are asked for, in memory. Names are looked up as they stand and lead nowhere else:
 * nothing is ever written, and no name is a path on this machine.
 */
export class Archive {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * The text of a file in the archive; undefined where it has none of this name.
   *
   * @throws ArchiveFault with a line for the user.
   */
  text(name: string): string | undefined {
    const bytes = this.#read(name);
    if (!bytes) return undefined;
    const decoded = decode(bytes, xmlEncoding);
    if ('error' in decoded) throw new ArchiveFault(`${decoded.error}: ${name}`);
    return decoded.text;
  }

  /** Reads a file of the archive as XML; false where it has none of this name. */
  parse(name: string, handler: XmlHandler): boolean {
    const text = this.text(name);
    if (text === undefined) return false;
    const fault = parseXml(text, handler);
    if (fault) throw new ArchiveFault(`${name}, line ${fault.line}: ${fault.message}`);
    return true;
  }

  #read(name: string): Uint8Array | undefined {
    let size = 0;
    try {
      // The declared size is the size of the buffer: what an archive unpacks beyond it is lost, not held.
      const files = unzipSync(this.#bytes, {
        filter: (file) => {
          if (file.name !== name) return false;
          size = Math.max(size, file.originalSize);
          return file.originalSize <= LARGEST;
        },
      });
      if (size > LARGEST) throw new ArchiveFault(`too large when unpacked: ${name} has ${size} bytes`);
      return files[name];
    } catch (error) {
      throw error instanceof ArchiveFault ? error : new ArchiveFault('broken archive');
    }
  }
}

/** What is wrong with an archive, in one line. */
export class ArchiveFault extends Error {}

/** Bytes. Of a text as long as may be held, four fifths may be markup. */
const LARGEST = 250_000_000;

function parseXml(text: string, handler: XmlHandler): XmlFault | undefined {
  const reader = new XmlReader(handler);
  reader.write(text);
  reader.end();
  return reader.fault;
}
