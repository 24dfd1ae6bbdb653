import { shorterPieceAt } from '../piece.js';
import { type Ground, phraseAt } from '../scan.js';

/** Whether a longer phrase that is no number hides by chance the number word it begins with. */
export const isHidden = (ground: Ground, at: number): boolean =>
  isHiddenByName(ground, at) || isHiddenByPercent(ground, at);

/** In 천백삼십오만 stand a five and a myriad, and by chance the name of Oman. */
function isHiddenByName(ground: Ground, at: number): boolean {
  return (
    ground.starting[at]?.[0]?.entries.every(({ class: name }) => name === 'territory' || name === 'language') ?? false
  );
}

/** In 五百分之三 stands a five, which makes what is percent by itself (百分之三) a hundred and the parts of a fraction. */
function isHiddenByPercent(ground: Ground, at: number): boolean {
  if (!phraseAt(ground, at, 'percent')) return false;
  const shorter = shorterPieceAt(ground, at);
  return shorter !== undefined && phraseAt(ground, shorter.to, 'joiner')?.value === 'parts';
}
