import { readPledge } from "../../src/core/reading/pledge/readPledge";
import { frozenPledges } from "../cases/frozenPledges";
import { readingAgrees } from "../core/reading/pledge/readingAgrees";

/** Bands of certainty, each from its start up to the next. */
const bands = [0.9, 0.75, 0.5, 0] as const;

/**
 * How often the reader is right about the frozen sentences, by how sure it says it is, as a table.
 * A reading is as sure as the least sure of its proposals.
 */
export function calibrationTable(): string {
  const scored = Object.values(frozenPledges)
    .flat()
    .map(({ text, expected }) => {
      const reading = readPledge(text);
      const certainty = Math.min(...reading.proposals.map((one) => one.certainty));
      return { certainty, isRight: readingAgrees(reading, expected) };
    });
  const rows = bands.map((from, at) => {
    const to = bands[at - 1] ?? 1.01;
    const some = scored.filter(({ certainty }) => certainty >= from && certainty < to);
    const right = some.filter(({ isRight }) => isRight).length;
    const share = some.length === 0 ? "–" : `${((100 * right) / some.length).toFixed(1)} %`;
    const band = at === 0 ? "0.9 and above" : `${String(from)} up to ${String(to)}`;
    return `| ${band} | ${some.length} | ${share} |`;
  });
  return ["| certainty | sentences | right |", "| --- | --- | --- |", ...rows].join("\n");
}
