import ts from "typescript";

/** The compiler options of core, as `npm test` checks it with them. */
function coreOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile("src/core/tsconfig.json", (path) => ts.sys.readFile(path));
  return ts.parseJsonConfigFileContent(config, ts.sys, "src/core").options;
}

/** Compiles one made-up file as if it lay in core, and gives the names that it may not say. */
function unknownNames(text: string): readonly string[] {
  const path = `${process.cwd().replaceAll("\\", "/")}/src/core/madeUp.ts`;
  const options = coreOptions();
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name === path
      ? ts.createSourceFile(name, text, languageVersion)
      : readSource(name, languageVersion, ...rest);
  const program = ts.createProgram([path], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(path))
    .map(({ start = 0, length = 0 }) => text.slice(start, start + length));
}

describe("the compiler lock on core", () => {
  it("lets no page, console, Excel, Node or timer in", () => {
    const names = ["document", "window", "console", "Excel", "Office", "process", "setTimeout"];
    const text = names.map((name) => `export const a${name}: unknown = ${name};`).join("\n");
    expect(unknownNames(text)).toEqual(names);
  });

  it("lets the language itself in", () => {
    expect(unknownNames("export const a = [1, 2].at(-1) ?? Math.PI;")).toEqual([]);
  });
});
