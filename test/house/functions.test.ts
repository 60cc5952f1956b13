import { readFileSync } from "node:fs";
import { installCustomFunctions } from "../faces/functions/customFunctionsDouble";
import { englishFunctions, swedishFunctions } from "./builtInFunctions";

interface Metadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Described[];
  readonly result: Readonly<Record<string, string>>;
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

const metadataIn = (file: string): Metadata =>
  JSON.parse(readFileSync(`src/faces/functions/${file}`, "utf8")) as Metadata;

const swedish = metadataIn("functions.json");
const english = metadataIn("functions-en.json");

/** What Excel calculates by; all but the words. */
const withoutWords = (metadata: Metadata): unknown =>
  JSON.parse(
    JSON.stringify(metadata, (key, value: unknown) => (key === "description" ? undefined : value)),
  );

const descriptions = ({ functions }: Metadata): string[] =>
  functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);

/** How many cells each function takes, as issue and help text have it. */
const parameterNames: Readonly<Record<string, string>> = {
  BEDOMNING:
    "maltyp mal utfall [basvarde] [slut] [avstamning] [troskel] [avgransning] [utfallets_avgransning] [andel]",
  MALUPPFYLLELSE: "maltyp mal utfall [basvarde]",
  AVVIKELSE: "maltyp mal utfall [basvarde]",
  FORANDRING: "utfall basvarde",
  FORKLARING:
    "maltyp mal utfall [basvarde] [enhet] [avgransning] [slut] [avstamning] [troskel] [utfallets_avgransning] [andel]",
  TAKT: "mal utfall andel",
  UTSIKT: "utfall andel",
  CHANS: "maltyp mal utfall andel",
  PERIODNAMN: "datum",
  LASTAL: "text",
  BASVARDE: "varde procent [decimaler]",
  SAMMANFATTNING: "bedomningar",
  TOLKA: "text",
};

describe("the custom functions", () => {
  const associated = installCustomFunctions();
  const names = swedish.functions.map(({ name }) => name);

  beforeAll(async () => {
    await import("../../src/faces/functions/functions");
    await import("../../src/faces/functions/pageFunctions");
  });

  it("are the same in code and in both metadata files", () => {
    expect([...associated.keys()]).toEqual(names);
    expect(withoutWords(english)).toEqual(withoutWords(swedish));
  });

  it("have the parameters that people are told of", () => {
    const told = Object.fromEntries(
      swedish.functions.map(({ name, parameters }) => [
        name,
        parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(" "),
      ]),
    );
    expect(told).toEqual(parameterNames);
  });

  it("answer the parameters that the metadata has, and no fewer", async () => {
    for (const { name, parameters } of swedish.functions) {
      const error = { code: "#N/A" };
      const last = parameters.map((_, at) => [[at === parameters.length - 1 ? error : ""]]);
      const answer = await associated.get(name)?.(...last, { address: "Blad1!A1" });
      expect([name, answer]).toMatchObject([name, [[{ code: "#N/A" }]]]);
    }
  });

  it("ask for errors and data types, and take and give matrices of any type", () => {
    expect(swedish).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
    });
    for (const { id, name, parameters, result } of swedish.functions) {
      expect(id).toBe(name);
      expect(result).toEqual({ type: "any", dimensionality: "matrix" });
      for (const parameter of parameters) {
        expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
        expect(parameter.name).toMatch(/^[a-z_]+$/);
      }
    }
  });

  it("are described in both languages, each in its own", () => {
    const [sv, en] = [descriptions(swedish), descriptions(english)];
    expect(en).toHaveLength(sv.length);
    sv.forEach((text, at) => {
      expect(text).toMatch(/^\p{Lu}.*[.!]$/u);
      expect(en[at]).toMatch(/^\p{Lu}.*[.!]$/u);
      expect(en[at]).not.toBe(text);
    });
  });

  it("have names that are no cells and no built-in functions", () => {
    expect(englishFunctions.size).toBeGreaterThan(400);
    expect(swedishFunctions.size).toBeGreaterThan(300);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z]{3,128}$/);
      expect(name).not.toMatch(/^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/);
      expect(englishFunctions.has(name)).toBe(false);
      expect(swedishFunctions.has(name)).toBe(false);
    }
  });

  it("live in the namespace of the manifest, which points at both metadata files", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    expect(/id="Functions\.Namespace" DefaultValue="([^"]+)"/.exec(manifest)?.[1]).toBe("LOFTE");
    expect(manifest).toMatch(/\/functions\.json"/);
    expect(manifest).toMatch(/\/functions-en\.json"/);
  });
});
