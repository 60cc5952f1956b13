import { openXlsx } from "../files/openXlsx";
import { problemSentence } from "../files/words/problemSentence";
import type { GridWorkbook } from "../host/port";
import type { Language } from "./settings";

/** A workbook to show, and the bytes of the file behind it, if there is one. */
export interface Source {
  readonly workbook: GridWorkbook;
  readonly bytes: Uint8Array | null;
}

/**
 * Fetches the workbook of the server's: a sample, or the file that it was started with. A workbook that
 * comes as JSON comes from a test, and from no file.
 *
 * @throws the sentence that says why it cannot be opened
 */
export async function fetchWorkbook(
  sample: string,
  addInId: string,
  language: Language,
): Promise<Source> {
  const response = await fetch(`/workbook?sample=${encodeURIComponent(sample)}`);
  if (!response.ok) throw new Error(`${sample}: ${String(response.status)}`);
  if ((response.headers.get("content-type") ?? "").includes("json"))
    return { workbook: (await response.json()) as GridWorkbook, bytes: null };
  const name = /\.xlsx$/i.test(sample) ? sample : `${sample}.xlsx`;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { file, problem } = await openXlsx(bytes, name, addInId);
  if (problem) throw new Error(problemSentence(problem, name, language));
  return file;
}
