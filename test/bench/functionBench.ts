import { ratioOf, type Ratio } from "./ratio";

const rows = 100_000;
const kinds = ["minst", "högst", "öka", "minska"] as const;

/**
 * Times 100 000 verdicts through LOFTE.BEDOMNING, given and answered as columns, against a plain loop
 * over the same arrays that knows the four kinds in them and nothing else: no blanks, no texts, no
 * reasons, no tolerance.
 */
export async function functionBench(): Promise<Ratio[]> {
  // The functions' file registers itself; outside Excel there is nobody to register with.
  Object.assign(globalThis, { CustomFunctions: { associate: () => undefined } });
  const { bedomning } = await import("../../src/faces/functions/bedomning");
  const column = <T>(value: (row: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) => [value(row)]);
  const kind = column((row) => kinds[row % kinds.length] ?? "minst");
  const target = column((row) =>
    (kinds[row % kinds.length] ?? "").startsWith("ö") || row % 4 === 3 ? "" : (row % 300) + 1,
  );
  const outcome = column((row) => row % 211);
  const baseline = column((row) => row % 173);
  const matrix = (): unknown =>
    bedomning(kind, target, outcome, baseline, null, null, null, null, null);
  return [
    {
      what: "100 000 verdicts through the matrix function BEDOMNING",
      against: "a plain loop over the same arrays",
      ratio: await ratioOf(matrix, () => plainLoop(kind, target, outcome, baseline), 15),
      bound: 5,
    },
  ];
}

function plainLoop(
  kind: string[][],
  target: (string | number)[][],
  outcome: number[][],
  baseline: number[][],
): string[][] {
  const answers: string[][] = [];
  for (let row = 0; row < rows; row += 1) {
    answers.push([
      plainVerdict(kind[row]?.[0], target[row]?.[0], outcome[row]?.[0], baseline[row]?.[0]),
    ]);
  }
  return answers;
}

function plainVerdict(
  kind: string | undefined,
  target: string | number | undefined,
  outcome = 0,
  baseline = 0,
): string {
  const bound = Number(target);
  const isMet =
    kind === "minst"
      ? outcome >= bound
      : kind === "högst"
        ? outcome <= bound
        : kind === "öka"
          ? outcome > baseline
          : outcome < baseline;
  return isMet ? "Uppfyllt" : "Ej uppfyllt";
}
