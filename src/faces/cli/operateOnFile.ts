import { defaultThreshold } from "../../core/domain/verdict";
import { cliWordsByLanguage } from "../../core/language/cliWordsByLanguage";
import { failureText } from "../../core/language/failureText";
import type { Language } from "../../core/language/language";
import { planNoteText, questionText } from "../../core/language/planText";
import { operate } from "../../core/operate";
import { ok, type Failure } from "../../core/result/result";
import type { Workbook } from "../../core/sheet/sheet";
import type { Plan, Question } from "../../core/sheets/plan";
import type { CliWorld, ExitCode } from "./cliWorld";
import type { CliArguments } from "./parseArguments";
import type { AskedOperation } from "./readOperation";

const nothingYet: Workbook = { sheets: [], date1904: false };

/**
 * Makes a new file out of another, or out of nothing, and tells what was done and what it left
 * undecided.
 *
 * Ends with 0 where the file is written, with 1 where a question must be answered first, and with 2
 * where a file cannot be read or written or the operation has nothing to work on.
 */
export async function operateOnFile(
  { request, from, to }: AskedOperation,
  chosen: CliArguments,
  world: CliWorld,
): Promise<ExitCode> {
  const refuse = (failure: Failure): ExitCode => {
    world.writeNote(failureText(failure, chosen.language));
    return 2;
  };
  const workbook = from === null ? ok(nothingYet) : await world.readWorkbook(from);
  if (!workbook.ok) return refuse(workbook.failure);
  const settings = { graded: chosen.graded, threshold: defaultThreshold, answers: {} };
  const planned = operate(workbook.value, request, settings);
  if (!planned.ok) return refuse(planned.failure);
  const plan = planned.value;
  const isBlocked = plan.questions.some(({ otherwise }) => otherwise === null);
  if (!isBlocked) {
    const written = await world.writeWorkbook(from, to, plan.changes);
    if (!written.ok) return refuse(written.failure);
  }
  const file = isBlocked ? null : to;
  world.writeAnswer(
    chosen.json
      ? JSON.stringify(toldInJson(plan, file, chosen.language), null, 2)
      : toldInWords(plan, file, chosen.language),
  );
  return isBlocked ? 1 : 0;
}

function toldInWords(plan: Plan, file: string | null, language: Language): string {
  const words = cliWordsByLanguage[language];
  return [
    ...plan.notes.map((note) => planNoteText(note, language)),
    ...plan.questions.flatMap((question) => {
      const { matter } = questionText(question, language);
      const answer = otherwiseText(question, language);
      return answer === null ? [matter] : [matter, `  ${words.otherwise(answer)}`];
    }),
    file === null ? words.blocked : words.written(file),
  ].join("\n");
}

function otherwiseText(question: Question, language: Language): string | null {
  const { options } = questionText(question, language);
  return options.find(({ option }) => option === question.otherwise)?.text ?? null;
}

const toldInJson = (plan: Plan, file: string | null, language: Language) => ({
  file,
  notes: plan.notes.map((note) => ({ ...note, text: planNoteText(note, language) })),
  questions: plan.questions.map((question) => ({
    ...question,
    text: questionText(question, language).matter,
  })),
});
