import type { RequestRecord } from "../../src/workbench/host/hostOptions";

/**
 * Writes down what went over the wire: each request with the members it asks and sets, in the order they
 * first come, and how often. What they are given is left out, and so is everything that stands in cells.
 *
 * @example wireText("check", records) → "check: 3 requests\n\n1. 7 actions\n   worksheets.load(name, …)\n…"
 */
export function wireText(operation: string, records: readonly RequestRecord[]): string {
  const own = records.filter(({ isCleanUp, isService }) => !isCleanUp && !isService);
  const requests = own.map(({ actions, lines }, at) => {
    const counts = new Map<string, number>();
    for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1);
    const told = [...counts].map(
      ([name, count]) => `   ${name}${count > 1 ? ` × ${String(count)}` : ""}\n`,
    );
    return `\n${String(at + 1)}. ${String(actions)} actions\n${told.join("")}`;
  });
  return `${operation}: ${String(own.length)} requests\n${requests.join("")}`;
}
