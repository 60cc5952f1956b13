import { readdirSync, readFileSync } from "node:fs";
import { readSources, sourceOf, type Source } from "./sources";

/** Folders that hold other people's text or what was built. */
const outside = new Set(["node_modules", "dist", ".git", ".cache", "coverage", "shots"]);
const binary = /\.(?:xlsx|png|ico|woff2?|pdf)$/;

function projectFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return outside.has(entry.name) ? [] : projectFiles(path);
    return entry.isFile() && !binary.test(entry.name) ? [path] : [];
  });
}

/** What no file of ours says. Written in pieces, so that this file does not say it either. */
const unwelcome: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a package registry", new RegExp(["npm", "js\\.(?:org|com)|yarn", "pkg\\.com"].join(""), "i")],
  [
    "a folder of one machine",
    new RegExp(`(?<![\\w.*)-])/(?:${["work", "tmp", "root"].join("|")})/`),
  ],
  [
    "a switch that silences a rule",
    new RegExp(["eslint-", "disable|@ts-", "(?:ignore|nocheck)"].join("")),
  ],
  ["a note of something left undone", new RegExp(["\\bTO", "DO\\b|\\bFIX", "ME\\b"].join(""))],
];

const faults = (text: string): readonly string[] =>
  unwelcome.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);

describe("the project's own text", () => {
  const files = projectFiles(".");

  it("reaches from the top to the tests", () => {
    expect(files).toEqual(expect.arrayContaining(["package.json", "test/house/rooms.test.ts"]));
  });

  it("names no registry, no machine's folder, no silenced rule and nothing left undone", () => {
    const found = files.flatMap((path) =>
      faults(readFileSync(path, "utf8")).map((what) => `${path} holds ${what}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["resolved https://registry.npm", "js.org/a.tgz"].join(""),
    ["open('", "/tm", "p/a')"].join(""),
    ["// eslint-", "disable-next-line"].join(""),
    ["// TO", "DO later"].join(""),
  ])("would be told about %s", (text) => {
    expect(faults(text)).toHaveLength(1);
  });
});

/** A test that is left out, or that leaves out all others. */
const leftOut =
  /\b(?:it|test|describe) \. (?:skip|only|todo|failing)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe) \(/;

const tests = readSources("test").filter(({ path }) => /\.test\.tsx?$/.test(path));
const isLeftOut = ({ code }: Source): boolean => leftOut.test(code);

describe("the tests", () => {
  it("are all run", () => {
    expect(tests.filter(isLeftOut).map(({ path }) => path)).toEqual([]);
  });

  it("would be caught if one were left out", () => {
    const text = 'describe("a", () => { it["skip"]; it\n  .skip("b", () => {}); });';
    expect(isLeftOut(sourceOf("test/a.test.ts", text))).toBe(true);
  });
});
