import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnsTable } from "../../src/core/schema/columnsTable";
import { calibrationTable } from "./calibrationTable";
import { policyFor } from "../../src/workbench/server/contentSecurityPolicy";
import { runWith } from "../faces/cli/memoryWorld";

const root = join(__dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
const { scripts, dependencies } = json("package.json") as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};
/** Tables are compared by their cells: the formatter pads them. */
const cells = (table: string): string =>
  table
    .replace(/\|[\s|:-]+\|\n/g, "\n")
    .replace(/[ ]+/g, " ")
    .replace(/\s*\n+\s*/g, "\n")
    .trim();

describe("the README", () => {
  it("shows how sure the reader of pledges is as it is (npm run readme writes it)", () => {
    const [, after = ""] = readme.split("<!-- calibration -->");
    const [shown = ""] = after.split("<!-- /calibration -->");
    expect(cells(shown)).toBe(cells(calibrationTable()));
  });

  it("shows the columns as the schema has them (npm run readme writes them)", () => {
    const [, after = ""] = readme.split("<!-- columns -->");
    const [shown = ""] = after.split("<!-- /columns -->");
    expect(cells(shown)).toBe(cells(columnsTable()));
  });

  it("names only commands that exist, and every one of them", () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map((match) => match[1]);
    expect(named.filter((name) => name && !(name in scripts))).toEqual([]);
    for (const name of Object.keys(scripts))
      expect(readme).toMatch(new RegExp(`npm (run )?${name}`));
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(12);
  });

  it("gives the policy that the workbench runs under", () => {
    expect(readme).toContain(policyFor("https://appsforoffice.microsoft.com"));
  });

  it("says why each library is there", () => {
    const missing = Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it("lists the functions with their arguments", () => {
    const { functions } = json("src/faces/functions/functions.json") as {
      functions: { name: string; parameters: { name: string; optional?: boolean }[] }[];
    };
    for (const { name, parameters } of functions) {
      const args = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
      expect(readme).toContain(`\`LOFTE.${name}(${args.join("; ")})\``);
    }
  });

  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((match) =>
    (match[1] ?? "").split("\n"),
  );
  const commands = blocks.filter((line) => line.includes("npm run --silent cli -- "));

  it("has examples for the terminal", () => {
    expect(commands.length).toBeGreaterThanOrEqual(4);
  });

  /** Files that the examples write, for those that come after. */
  const written = new Map<string, Uint8Array>();

  it.each(commands)("has an example that works: %s", async (line) => {
    const [before = "", words = ""] = line.split("npm run --silent cli -- ");
    const input = /^echo '(.*)' \| $/.exec(before)?.[1];
    const around = input === undefined ? { written } : { written, input: `${input}\n` };
    const ran = await runWith(words.split(" "), around);
    expect(ran.exit).toBeLessThan(2);
    expect(ran.answer).not.toBe("");
    if (words.includes("--json")) expect(Array.isArray(JSON.parse(ran.answer))).toBe(true);
  });
});
