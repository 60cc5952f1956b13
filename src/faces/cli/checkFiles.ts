import { defaultThreshold } from "../../core/domain/verdict";
import { examine, type Examination } from "../../core/examine";
import { cliWordsByLanguage } from "../../core/language/cliWordsByLanguage";
import { failureText } from "../../core/language/failureText";
import { failed, type Result } from "../../core/result/result";
import { checkedFile } from "./checkedFile";
import { checkText } from "./checkText";
import type { CliWorld, ExitCode } from "./cliWorld";
import type { CliArguments } from "./parseArguments";

/**
 * Checks every file and answers about those that could be read; a note is written of each that could
 * not.
 *
 * Ends with 2 where a file could not be read or holds no table we know, else with 1 where there is a
 * finding of severity error, else with 0.
 */
export async function checkFiles(chosen: CliArguments, world: CliWorld): Promise<ExitCode> {
  const { language } = chosen;
  const examinations: { readonly file: string; readonly examination: Examination }[] = [];
  for (const file of chosen.files) {
    const examined = await examineFile(file, chosen, world);
    if (examined.ok) examinations.push({ file, examination: examined.value });
    if (examined.ok) noteBugs(examined.value, chosen, world);
    else world.writeNote(failureText(examined.failure, language));
  }
  if (chosen.json) {
    const answer = examinations.map((each) => checkedFile(each.file, each.examination, language));
    world.writeAnswer(JSON.stringify(answer, null, 2));
  } else if (examinations.length > 0) {
    const texts = examinations.map((each) => checkText(each.file, each.examination, language));
    world.writeAnswer(texts.join("\n\n"));
  }
  if (examinations.length < chosen.files.length) return 2;
  return examinations.some(({ examination }) => hasError(examination)) ? 1 : 0;
}

async function examineFile(
  file: string,
  { today: override }: CliArguments,
  world: CliWorld,
): Promise<Result<Examination>> {
  const workbook = await world.readWorkbook(file);
  if (!workbook.ok) return workbook;
  const examination = await examine(workbook.value, {
    today: world.today(),
    override,
    graded: false,
    threshold: defaultThreshold,
  });
  if (!examination.ok || examination.value.tables.length > 0) return examination;
  return failed({ code: "workbook.noTable", facts: { file } });
}

/** A check that broke is our fault and no finding, so it is told apart from the answer. */
function noteBugs({ report }: Examination, { language }: CliArguments, world: CliWorld): void {
  for (const bug of report.bugs ?? []) world.writeNote(cliWordsByLanguage[language].bug(bug));
}

const hasError = ({ report }: Examination): boolean =>
  report.findings.some((finding) => finding.severity === "error");
