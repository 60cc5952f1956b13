import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * The reader of pledges takes no longer than its text is long, so its expressions only look at single
 * words and never try a place anew: nothing repeated is repeated again, and no alternative repeats
 * without a bound more than once.
 */
const folder = "src/core/reading/pledge";

function patternsIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    if (ts.isNewExpression(node) && node.expression.getText(source) === "RegExp")
      found.push("(x)*");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function canBacktrack(pattern: string): boolean {
  const plain = pattern.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
  const isRepeatedGroup = /\)(?:[*+]|\{\d*,)/.test(plain);
  return (
    isRepeatedGroup ||
    plain.split("|").some((one) => (one.match(/[*+]|\{\d+,\}/g) ?? []).length > 1)
  );
}

describe("the expressions of the reader of pledges", () => {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

  it("cannot backtrack", () => {
    expect(paths.length).toBeGreaterThan(20);
    const found = paths.flatMap((path) =>
      patternsIn(path)
        .filter(canBacktrack)
        .map((pattern) => `${path}: ${pattern} may be tried anew from every place`),
    );
    expect(found).toEqual([]);
  });

  it.each(["/(a+)+$/", "/(?:ab|a)*c/", "/a+b*c/", "/x(?:y){2,}/"])(
    "would be told of %s",
    (pattern) => {
      expect(canBacktrack(pattern)).toBe(true);
    },
  );

  it.each(["/^(?:öka|minska)s?$/", "/[^aeiou]a$/", "/.*tal$|.*tid$/"])("let %s pass", (pattern) => {
    expect(canBacktrack(pattern)).toBe(false);
  });
});
