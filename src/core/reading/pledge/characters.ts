/** Kinds of characters, told from their UTF-16 units alone, so that a text is read in one pass. */

const letter = /[\p{L}\p{M}]/u;
const space = /\s/;

export const isDigit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19);

/** Letters of any script, and the marks that compose them. */
export function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit < 256) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  return letter.test(String.fromCharCode(unit));
}

export const isSpace = (unit: number): boolean =>
  unit === 32 || (unit < 128 ? unit >= 9 && unit <= 13 : space.test(String.fromCharCode(unit)));

export const isLineBreak = (unit: number): boolean =>
  unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;

/** Soft hyphens, joiners and direction marks, which a reader does not see. */
export const isInvisible = (unit: number): boolean =>
  unit === 0xad ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2069) ||
  unit === 0xfeff;

/** Hyphens and dashes; also the minus sign. */
export const isDash = (unit: number): boolean =>
  unit === 45 || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
