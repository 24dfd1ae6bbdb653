// What other programs import. They read without waiting, so that all readers are at hand; the command line loads those
// that it needs.
import './read/every-format.js';

export * from './index.js';
