import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeFunctions } from "../../src/workbench/host/functions/describeFunctions";
import type { FunctionsMetadata } from "../../src/workbench/host/functions/functionsMetadata";
import { codeOf, installCustomFunctions } from "../faces/functions/customFunctionsDouble";
import type { EngineFunction } from "./univerBook";

const associated = installCustomFunctions();

/** Our custom functions as an engine calls them, by the metadata that Excel reads. */
export async function engineFunctions(): Promise<readonly EngineFunction[]> {
  // They associate themselves when their file is loaded, which happens once.
  await import("../../src/faces/functions/functions");
  await import("../../src/faces/functions/pageFunctions");
  const file = join(__dirname, "../../src/faces/functions/functions.json");
  const metadata = JSON.parse(readFileSync(file, "utf8")) as FunctionsMetadata;
  return describeFunctions("LOFTE", metadata.functions).map((description) => {
    const compute = associated.get(description.id);
    if (!compute) throw new Error(`no function ${description.id}`);
    return { description, compute: (...args) => answersOf(() => compute(...args) as unknown[][]) };
  });
}

/** Answers as cells; an error object, or one that is thrown, is its code. */
function answersOf(compute: () => readonly (readonly unknown[])[]): unknown[][] {
  try {
    return compute().map((row) => row.map(asCell));
  } catch (error) {
    return [[asCell(error)]];
  }
}

const asCell = (answer: unknown): unknown =>
  typeof answer === "object" ? { error: String(codeOf(answer)) } : answer;
