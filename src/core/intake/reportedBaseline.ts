import { kindTraits, type TargetKind } from "../domain/kinds";
import { readText } from "../reading/readText";

/** "2020: 2014 stycken" → ["2020", " 2014 stycken"]. */
const labelled = /^(?:(?:år|under)\s)?(20\d\d)\s?[:–-](.+)$/i;

/** A note that says which year its figure is for. */
export function yearLabelled(
  note: string,
): { readonly year: number; readonly text: string } | null {
  const found = labelled.exec(note.trim());
  return found?.[1] && found[2] ? { year: Number(found[1]), text: found[2].trim() } : null;
}

/**
 * The value of an earlier year that the lines beneath a pledge report, where its kind is compared with
 * one: the latest before the pledge's own year.
 *
 * @example reportedBaseline(["2020: 2014 stycken.", "2021: 2483 stycken."], "increase", 2021) → { year: 2020, value: 2014 }
 */
export function reportedBaseline(
  notes: readonly string[],
  kind: TargetKind | null,
  year: number,
): { readonly year: number; readonly value: number } | null {
  if (kind === null || !kindTraits[kind].needsBaseline) return null;
  const found = notes.flatMap((note) => {
    const line = yearLabelled(note);
    if (!line || line.year >= year) return [];
    const reading = readText(line.text);
    return reading.state === "number" && !reading.isApproximate
      ? [{ year: line.year, value: reading.value }]
      : [];
  });
  return found.sort((one, two) => two.year - one.year)[0] ?? null;
}
