import wrapAnsi from 'wrap-ansi';

/** The text in lines of at most `width` columns; colours are closed and opened again at each break. */
export const wrap = (text: string, width: number): string[] => wrapAnsi(text, width, { hard: true }).split('\n');
