import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A member of Excel's API that the add-in's code names, and where it does so first. */
export interface UsedMember {
  readonly type: string;
  readonly name: string;
  readonly place: string;
}

/** What every proxy object has: said to office.js, never to the host. */
const ofOfficeJs: ReadonlySet<string> = new Set([
  ...[
    "load",
    "context",
    "isNullObject",
    "items",
    "set",
    "toJSON",
    "track",
    "untrack",
    "add",
    "remove",
  ],
  ...["sync", "trackedObjects", "workbook", "application"],
]);

/**
 * Everything of Excel's API that the files under some folders name: properties read and written, methods
 * called, and the names inside `load("items/name,tables/items/name")`.
 */
export function usedMembers(folders: readonly string[]): readonly UsedMember[] {
  const files = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
        path.join(folder, file),
      ),
    )
    // Components (.tsx) name nothing of Excel: a house rule has all of it behind the adapter's door.
    .filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: ["office-js"],
    lib: ["lib.es2022.d.ts"],
    // The packages that the files import say nothing of Excel, and take seconds to read.
    noResolve: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const used = new Map<string, UsedMember>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) continue;
    ts.forEachChild(source, (node) => {
      visit(node, source);
    });
  }
  return [...used.values()].sort((a, b) =>
    `${a.type}.${a.name}`.localeCompare(`${b.type}.${b.name}`),
  );

  function visit(node: ts.Node, source: ts.SourceFile): void {
    if (ts.isPropertyAccessExpression(node)) {
      note(checker.getSymbolAtLocation(node.name), node, source);
      if (node.name.text === "load" && ts.isCallExpression(node.parent))
        noteLoad(node.parent, node, source);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(name), node, source);
    }
    ts.forEachChild(node, (child) => {
      visit(child, source);
    });
  }

  function note(symbol: ts.Symbol | undefined, node: ts.Node, source: ts.SourceFile): void {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      const isExcels =
        ts.isClassDeclaration(owner) && owner.getSourceFile().fileName.includes("@types/office-js");
      if (isExcels && owner.name && isInExcel(owner))
        keep(owner.name.text, symbol?.name ?? "", node, source);
    }
  }

  function keep(type: string, name: string, node: ts.Node, source: ts.SourceFile): void {
    const key = `${type}.${name}`;
    const isCollectionsAdd = name === "add" && type.endsWith("Collection");
    const isRoot = (name === "workbook" || name === "application") && type === "Workbook";
    if ((ofOfficeJs.has(name) && !isCollectionsAdd && !isRoot) || used.has(key)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    used.set(key, { type, name, place: `${path.relative(".", source.fileName)}:${String(line)}` });
  }

  /** The paths that a load names, walked from the type of what is loaded. */
  function noteLoad(
    call: ts.CallExpression,
    access: ts.PropertyAccessExpression,
    source: ts.SourceFile,
  ): void {
    const [argument] = call.arguments;
    if (!argument) return;
    for (const text of literals(argument)) {
      for (const one of text.split(","))
        walk(one.trim().split("/"), checker.getTypeAtLocation(access.expression), call, source);
    }
  }

  function walk(
    steps: readonly string[],
    from: ts.Type,
    node: ts.Node,
    source: ts.SourceFile,
  ): void {
    let type: ts.Type | undefined = from;
    for (const step of steps) {
      const items: ts.Symbol | undefined =
        step === "items" ? undefined : type?.getProperty("items");
      let symbol: ts.Symbol | undefined = type?.getProperty(step);
      // `tables/name` of a collection means the name of each of its items.
      if (!symbol && items) symbol = elementOf(checker.getTypeOfSymbol(items))?.getProperty(step);
      note(symbol, node, source);
      const next: ts.Type | undefined = symbol && checker.getTypeOfSymbol(symbol);
      type = step === "items" ? elementOf(next) : next;
    }
  }

  function elementOf(type: ts.Type | undefined): ts.Type | undefined {
    return type && checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  }

  /** The texts in an expression and in the constants that it names. */
  function literals(expression: ts.Node): readonly string[] {
    const found: string[] = [];
    const collect = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) found.push(node.text);
      if (ts.isIdentifier(node)) {
        const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
        const isConstant = declaration && ts.isVariableDeclaration(declaration);
        if (isConstant && declaration.initializer) collect(declaration.initializer);
      }
      ts.forEachChild(node, collect);
    };
    collect(expression);
    return found;
  }
}

function isInExcel(owner: ts.ClassDeclaration): boolean {
  const space = owner.parent.parent;
  return ts.isModuleDeclaration(space) && space.name.text === "Excel";
}
