import type { Day } from "../../core/domain/day";
import type { Language } from "../../core/language/language";
import { failed, ok, type Result } from "../../core/result/result";
import { judgedRow, type JudgedRow, type JudgeRow } from "./judgedRow";

/**
 * Judges every row of a JSON list, in its order.
 *
 * Fails with `input.notJson`, `input.notList`, `input.notRows` (with the first position, from 1,
 * that is no object) or `input.badDate`.
 *
 * @example judgeInput('[{"kind":"minst","target":2,"outcome":2}]', today, "sv") → [{ verdict: "met", … }]
 */
export function judgeInput(
  text: string,
  today: Day,
  language: Language,
): Result<readonly JudgedRow[]> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  if (!Array.isArray(parsed.value)) return failed({ code: "input.notList" });
  const answers: JudgedRow[] = [];
  const rows: readonly unknown[] = parsed.value;
  for (const [index, row] of rows.entries()) {
    if (!isRow(row)) return failed({ code: "input.notRows", facts: { position: index + 1 } });
    const answer = judgedRow(row, today, language);
    if (!answer.ok) return answer;
    answers.push(answer.value);
  }
  return ok(answers);
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return failed({ code: "input.notJson" });
  }
}

const isRow = (value: unknown): value is JudgeRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);
