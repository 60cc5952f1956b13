import { readFileSync, writeFileSync } from "node:fs";
import { checkBench } from "./checkBench";
import { filesBench } from "./filesBench";
import { followUpBench } from "./followUpBench";
import { functionBench } from "./functionBench";
import { gridBench } from "./gridBench";
import { paintBench } from "./paintBench";
import { pledgeBench } from "./pledgeBench";
import type { Ratio } from "./ratio";

/**
 * Runs every benchmark in one go and prints a table of ratios; `--write` puts it into the README.
 *
 * Ratios, not times: what they compare ran in turns on the same machine.
 */
const readme = new URL("../../README.md", import.meta.url);
const [start, end] = ["<!-- bench -->", "<!-- /bench -->"];

const ratios: Ratio[] = [];
const benches = [
  checkBench,
  functionBench,
  followUpBench,
  pledgeBench,
  filesBench,
  gridBench,
  paintBench,
];
for (const bench of benches) ratios.push(...(await bench()));

const table = [
  "| measured | against | ratio | at most |",
  "| --- | --- | --- | --- |",
  ...ratios.map(
    ({ what, against, ratio, bound }) =>
      `| ${what} | ${against} | ${ratio.toFixed(2)} | ${String(bound)} |`,
  ),
].join("\n");
console.log(table);

if (process.argv.includes("--write")) {
  const text = readFileSync(readme, "utf8");
  const [before = "", rest = ""] = text.split(start);
  const after = rest.split(end)[1] ?? "";
  writeFileSync(readme, `${before}${start}\n\n${table}\n\n${end}${after}`);
}

const over = ratios.filter(({ ratio, bound }) => !(ratio <= bound));
for (const { what, ratio, bound } of over) {
  console.error(`${what}: ${ratio.toFixed(2)} is above ${String(bound)}`);
}
process.exitCode = over.length > 0 ? 1 : 0;
