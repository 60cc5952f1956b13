import { readFileSync } from "node:fs";
import ts from "typescript";

/** A member as the type declarations of Excel's API give it, in the notation of the host's tables. */
export interface DeclaredMember {
  /** `"getCell(row: number, column: number): Range"`. */
  readonly signature: string;
  /** Requirement set that it came with: `"1.1"`, or its name where it is not ExcelApi: `"ExcelApiOnline 1.1"`. */
  readonly set: string;
}

export interface Declarations {
  /** Member to its declaration; `undefined` where Excel's API has no such class. */
  membersOf(type: string): ReadonlyMap<string, DeclaredMember> | undefined;
  /** The values of an enum, as the wire carries them. */
  valuesOf(name: string): readonly string[] | undefined;
}

const path = "node_modules/@types/office-js/index.d.ts";
/** What every class has and what never reaches the host as a member. */
const ofEveryClass: ReadonlySet<string> = new Set(["context", "load", "set", "toJSON", "items"]);
const declaration = /\n {4}(class|enum) (\w+)[^{]*\{[\s\S]*?\n {4}\}/g;

/** Reads the namespace `Excel` of @types/office-js; each class is parsed when it is asked for. */
export function readDeclarations(): Declarations {
  const whole = readFileSync(path, "utf8");
  // The rest of the file is about Word, Outlook and others, and the whole takes seconds to parse.
  const start = whole.indexOf("\ndeclare namespace Excel {");
  const namespace = whole.slice(start, whole.indexOf("\n}\n", start));
  const texts = new Map<string, string>();
  for (const [text, kind = "", name = ""] of namespace.matchAll(declaration)) {
    if (!texts.has(`${kind} ${name}`)) texts.set(`${kind} ${name}`, text);
  }
  const parsed = (key: string): ts.Statement | undefined => {
    const text = texts.get(key);
    if (text === undefined) return undefined;
    return ts.createSourceFile("one.d.ts", text, ts.ScriptTarget.Latest, true).statements[0];
  };
  return {
    membersOf: (type) => {
      const node = parsed(`class ${type}`);
      return node && ts.isClassDeclaration(node) ? membersOf(node) : undefined;
    },
    valuesOf: (name) => {
      const node = parsed(`enum ${name}`);
      return node && ts.isEnumDeclaration(node) ? valuesOf(node) : undefined;
    },
  };
}

function valuesOf(node: ts.EnumDeclaration): readonly string[] {
  return node.members.map(({ initializer }) =>
    initializer && ts.isStringLiteral(initializer) ? initializer.text : "",
  );
}

function membersOf(node: ts.ClassDeclaration): Map<string, DeclaredMember> {
  const members = new Map<string, DeclaredMember>();
  for (const member of node.members) {
    const isMember = ts.isPropertyDeclaration(member) || ts.isMethodDeclaration(member);
    if (!isMember || !ts.isIdentifier(member.name) || ofEveryClass.has(member.name.text)) continue;
    // Of a method with overloads the first counts: the others spell its enums out.
    if (members.has(member.name.text)) continue;
    members.set(member.name.text, { signature: signatureOf(member), set: setOf(member) });
  }
  return members;
}

function signatureOf(member: ts.PropertyDeclaration | ts.MethodDeclaration): string {
  const name = (member.name as ts.Identifier).text;
  if (ts.isMethodDeclaration(member)) {
    const given = member.parameters.map(
      (one) =>
        `${one.dotDotDotToken ? "..." : ""}${one.name.getText()}${one.questionToken ? "?" : ""}: ${typeText(one.type)}`,
    );
    const result = typeText(member.type).replace(/^OfficeExtension\.ClientResult<(.*)>$/, "$1");
    return `${name}(${given.join(", ")}): ${result}`;
  }
  const isReadonly = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
  const type = typeText(member.type).replace(/^OfficeExtension\.EventHandlers<.*>$/, "Event");
  return `${isReadonly === true ? "readonly " : ""}${name}: ${type}`;
}

/** A type's text: without the namespace, and without the values that are named beside their enum. */
function typeText(type: ts.TypeNode | undefined): string {
  if (!type) return "any";
  const parts = ts.isUnionTypeNode(type)
    ? type.types.map((one) => one.getText())
    : [type.getText()];
  const kept = parts.filter((part) => !part.startsWith('"'));
  return (kept.length > 0 ? kept : ["string"])
    .join(" | ")
    .replace(/\bExcel\./g, "")
    .replace(/\s+/g, " ");
}

function setOf(member: ts.Node): string {
  const [, name = "", version = ""] = /\[Api set: (\w+) ([\d.]+)/.exec(member.getFullText()) ?? [];
  return name === "ExcelApi" ? version : `${name} ${version}`.trim();
}
