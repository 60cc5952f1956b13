import { changePatterns } from "./changePatterns";
import type { ClausePattern } from "./clausePattern";
import { countPatterns } from "./countPatterns";
import { afterwards, leading } from "./decoys";
import { drawClause } from "./drawClause";
import { drawFrom, type Draw } from "./drawFrom";
import type { GeneratedPledge } from "./generatedPledge";
import { otherPatterns } from "./otherPatterns";
import { sharePatterns } from "./sharePatterns";

export const clausePatterns: readonly ClausePattern[] = [
  ...[countPatterns, changePatterns, sharePatterns, otherPatterns].flat(),
];

/**
 * Makes distinct pledge sentences with their known readings, all patterns in turn.
 *
 * A pattern that has no new sentence left is passed by, so that the number asked for is kept.
 *
 * @example generatePledges(1, 3).length → 3
 */
export function generatePledges(seed: number, count: number): readonly GeneratedPledge[] {
  const draw = drawFrom(seed);
  const pledges = new Map<string, GeneratedPledge>();
  for (let turn = 0; pledges.size < count; turn += 1) {
    const pledge = drawPledge(draw, clausePatterns[turn % clausePatterns.length]!);
    if (!pledges.has(pledge.text)) pledges.set(pledge.text, pledge);
  }
  return [...pledges.values()];
}

function drawPledge(draw: Draw, pattern: ClausePattern): GeneratedPledge {
  const clauses = pattern.template
    .split("|")
    .map((template, index) => drawClause(draw, template, pattern.clauses[index]!));
  const plain = asSentence(clauses.map(({ words }) => words).join(""));
  const numbered = draw.happens(5) ? `${draw.one(leading)}${plain}` : plain;
  const text = draw.happens(4) ? `${numbered} ${draw.one(afterwards)}` : numbered;
  return { text, pattern: pattern.template, expected: clauses.map(({ target }) => target) };
}

/** One space between words, none before a stop, and a capital to begin with. */
function asSentence(words: string): string {
  const tidy = words
    .replace(/ +/g, " ")
    .replace(/ (?=[.,])/g, "")
    .trim();
  return `${tidy[0]!.toUpperCase()}${tidy.slice(1)}`;
}
