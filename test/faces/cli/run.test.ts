import { failureText } from "../../../src/core/language/failureText";
import { cliWordsByLanguage } from "../../../src/core/language/cliWordsByLanguage";
import { runWith } from "./memoryWorld";

describe("the command line", () => {
  it("shows how it is used where asked, and ends well", async () => {
    for (const words of [["--help"], ["check", "-h"], ["judge", "--json", "--help"]]) {
      expect(await runWith(words)).toEqual({
        exit: 0,
        answer: cliWordsByLanguage.sv.usage,
        note: "",
      });
    }
    expect((await runWith(["--help", "--lang", "en"])).answer).toBe(cliWordsByLanguage.en.usage);
  });

  it.each([
    [[], ""],
    [["chekc"], failureText({ code: "input.unknownCommand", facts: { value: "chekc" } }, "sv")],
    [["check"], cliWordsByLanguage.sv.noFile],
    [
      ["judge", "--jsno"],
      failureText({ code: "input.unknownOption", facts: { value: "--jsno" } }, "sv"),
    ],
    [
      ["judge", "rows.json"],
      failureText({ code: "input.unknownOption", facts: { value: "rows.json" } }, "sv"),
    ],
    [
      ["check", "a.xlsx", "--lang", "de"],
      failureText({ code: "input.unknownOption", facts: { value: "--lang de" } }, "sv"),
    ],
    [
      ["check", "a.xlsx", "--lang"],
      failureText({ code: "input.unknownOption", facts: { value: "--lang" } }, "sv"),
    ],
    [
      ["check", "a.xlsx", "--json=1"],
      failureText({ code: "input.unknownOption", facts: { value: "--json=1" } }, "sv"),
    ],
    [
      ["check", "a.xlsx", "--today", "2022-02-30"],
      failureText({ code: "input.badDate", facts: { value: "2022-02-30" } }, "sv"),
    ],
  ])("%j is explained and ends with 2", async (words, sentence) => {
    const { exit, answer, note } = await runWith(words);
    expect({ exit, answer }).toEqual({ exit: 2, answer: "" });
    expect(note).toContain(sentence);
    expect(note).toContain(cliWordsByLanguage.sv.usage);
  });

  it("explains in English where English was asked for, even if the rest is wrong", async () => {
    for (const words of [
      ["chekc", "--lang", "en"],
      ["--lang=en", "--jsno"],
    ]) {
      expect((await runWith(words)).note).toContain(cliWordsByLanguage.en.usage);
    }
  });
});
