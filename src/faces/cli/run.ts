import { cliWordsByLanguage } from "../../core/language/cliWordsByLanguage";
import { failureText } from "../../core/language/failureText";
import type { Failure } from "../../core/result/result";
import type { CliWorld, ExitCode } from "./cliWorld";
import { judgeInput } from "./judgeInput";
import { languageIn, parseArguments, type CliArguments } from "./parseArguments";
import { isOperationCommand, readOperation, type OperationCommand } from "./readOperation";
import { readOutcomeLines } from "./readOutcomeLines";
import { readPledgeLines } from "./readPledgeLines";

/**
 * Runs one command line and tells how it ended. Throws only where the program itself is wrong.
 *
 * @param words what stands after the program's name
 * @example await run(["check", "assets/samples/eskilstuna-2021.xlsx", "--json"], world)
 */
export async function run(words: readonly string[], world: CliWorld): Promise<ExitCode> {
  const parsed = parseArguments(words);
  if (!parsed.ok) return refuse(parsed.failure, languageIn(words), world);
  const chosen = parsed.value;
  const { usage } = cliWordsByLanguage[chosen.language];
  if (chosen.help) {
    world.writeAnswer(usage);
    return 0;
  }
  if (chosen.command === null) {
    world.writeNote(usage);
    return 2;
  }
  return runCommand(chosen.command, chosen, world);
}

async function runCommand(
  command: string,
  chosen: CliArguments,
  world: CliWorld,
): Promise<ExitCode> {
  const sentences = cliWordsByLanguage[chosen.language];
  // A stray word is most likely a forgotten dash; answering as if it were not there would mislead.
  const [stray] = command === "check" ? [] : chosen.files;
  if (stray !== undefined && (command === "judge" || command === "read")) {
    const failure: Failure = { code: "input.unknownOption", facts: { value: stray } };
    return refuse(failure, chosen.language, world);
  }
  if (isOperationCommand(command)) return operationCommand(command, chosen, world);
  switch (command) {
    case "check":
      return chosen.files.length > 0
        ? checkCommand(chosen, world)
        : explainUse(sentences.noFile, chosen, world);
    case "judge":
      return judgeCommand(chosen, world);
    case "read":
      return readCommand(chosen, world);
    default: {
      const failure: Failure = { code: "input.unknownCommand", facts: { value: command } };
      return refuse(failure, chosen.language, world);
    }
  }
}

/** The checks and all they need are loaded only where they are asked for, so `judge` starts fast. */
async function checkCommand(chosen: CliArguments, world: CliWorld): Promise<ExitCode> {
  const { checkFiles } = await import("./checkFiles");
  return checkFiles(chosen, world);
}

async function operationCommand(
  command: OperationCommand,
  chosen: CliArguments,
  world: CliWorld,
): Promise<ExitCode> {
  const asked = readOperation(command, chosen, world.today());
  if (!asked.ok) return refuse(asked.failure, chosen.language, world);
  if ("missing" in asked.value) {
    const sentence = cliWordsByLanguage[chosen.language].missing[asked.value.missing];
    return explainUse(sentence, chosen, world);
  }
  const { operateOnFile } = await import("./operateOnFile");
  return operateOnFile(asked.value, chosen, world);
}

async function readCommand({ outcome }: CliArguments, world: CliWorld): Promise<ExitCode> {
  const input = await world.readInput();
  const lines = outcome ? readOutcomeLines(input) : readPledgeLines(input);
  world.writeAnswer(JSON.stringify(lines));
  return 0;
}

async function judgeCommand(chosen: CliArguments, world: CliWorld): Promise<ExitCode> {
  const today = chosen.today ?? world.today();
  const judged = judgeInput(await world.readInput(), today, chosen.language);
  if (judged.ok) {
    world.writeAnswer(JSON.stringify(judged.value));
    return 0;
  }
  world.writeNote(failureText(judged.failure, chosen.language));
  return 2;
}

function refuse(failure: Failure, language: CliArguments["language"], world: CliWorld): ExitCode {
  world.writeNote(`${failureText(failure, language)}\n\n${cliWordsByLanguage[language].usage}`);
  return 2;
}

function explainUse(sentence: string, { language }: CliArguments, world: CliWorld): ExitCode {
  world.writeNote(`${sentence}\n\n${cliWordsByLanguage[language].usage}`);
  return 2;
}
