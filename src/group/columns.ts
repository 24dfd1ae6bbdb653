/** Columns of numbers that all threads of a process see where they stand: a corpus is never copied to those who share the work. */
export const bytes = (size: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(size));
export const wholes = (size: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * size));
export const floats = (size: number): Float32Array => new Float32Array(new SharedArrayBuffer(4 * size));
export const doubles = (size: number): Float64Array => new Float64Array(new SharedArrayBuffer(8 * size));
