import { readdirSync, readFileSync } from "node:fs";
import { posix, sep } from "node:path";
import ts from "typescript";

/** One file of code, as the house rules see it. */
export interface Source {
  /** From the top of the project, with forward slashes: `src/core/domain/judge.ts`. */
  readonly path: string;
  readonly text: string;
  /** The tokens, one space between them and without comments, so that no layout hides anything. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A file of ours from the top of the project without its ending, or a package's full name. */
  readonly target: string;
  readonly isOurs: boolean;
  readonly isTypeOnly: boolean;
}

/**
 * All TypeScript files under a folder of the project.
 *
 * @example readSources("src").map(({ path }) => path) → ["src/adapters/excel/failures.ts", …]
 */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .sort()
    .map((path) => sourceOf(path, readFileSync(path, "utf8")));
}

/**
 * Reads one file's text.
 *
 * @example sourceOf("src/core/a.ts", 'import "./b";').imports[0].target → "src/core/b"
 */
export function sourceOf(path: string, text: string): Source {
  const typeOnly = new Set(
    [...text.matchAll(/^(?:import|export) type [^;]*? from "([^"]+)"/gm)].map(([, name]) => name),
  );
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }): Import => {
    const isOurs = fileName.startsWith(".");
    const target = isOurs ? posix.join(posix.dirname(path), fileName) : fileName;
    return { target, isOurs, isTypeOnly: typeOnly.has(fileName) };
  });
  return { path, text, code: codeOf(path, text), imports };
}

function codeOf(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const tokens: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(file);
    if (children.length === 0) tokens.push(node.getText(file));
    else children.forEach(visit);
  };
  visit(file);
  return tokens.join(" ");
}
