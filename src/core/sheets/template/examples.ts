import type { Pledge } from "../../domain/pledge";
import { foldId } from "../../schema/foldId";
import type { CellContent } from "../../sheet/change";
import type { ExampleWords, TemplateWords } from "./templateWords";

/** The ids of the example pledges, by which they are known wherever they stand. */
const exampleIds = ["EXEMPEL-1", "EXEMPEL-2", "EXEMPEL-3"] as const;

/** An example pledge with its activity, by the keys of the tables' columns. */
export interface Example {
  readonly id: string;
  readonly pledge: Readonly<Record<string, CellContent>>;
  readonly activity: Readonly<Record<string, CellContent>>;
  /** Whether the target is a percentage, which its cell shows. */
  readonly isPercent: boolean;
}

/** Tells whether an id is that of an example: `isExampleId("exempel-1") → true`. */
export const isExampleId = (id: string): boolean => foldedIds.has(foldId(id));

/** Tells whether examples are among the pledges of a workbook. */
export const hasExamples = (pledges: readonly Pick<Pledge, "id">[]): boolean =>
  pledges.some(({ id }) => isExampleId(id));

/**
 * The three example pledges of a year: one to reach, one to lower from a baseline, one to get done.
 *
 * @example examplesOf(words, 2026)[0].pledge.target → 40
 */
export function examplesOf(words: TemplateWords["examples"], year: number): readonly Example[] {
  const [first, second, third] = exampleIds;
  const pledge = (id: string, one: ExampleWords): Readonly<Record<string, CellContent>> => ({
    id,
    text: one.text,
    year,
    municipality: words.municipality,
    responsible: one.responsible,
    focusArea: one.focusArea,
    perspectives: "Social",
    unit: one.unit,
    scope: one.scope,
    rhythm: "tertial",
  });
  const activity = (id: string, one: ExampleWords): Readonly<Record<string, CellContent>> => ({
    what: one.what,
    how: one.how,
    responsible: one.responsible,
    perspectives: "Social",
    id,
  });
  return [
    {
      id: first,
      pledge: { ...pledge(first, words.atLeast), kind: "minst", target: 40 },
      activity: activity(first, words.atLeast),
      isPercent: false,
    },
    {
      id: second,
      pledge: {
        ...pledge(second, words.decrease),
        kind: "minska med %",
        target: 0.1,
        baselineYear: year - 1,
        baseline: 250,
      },
      activity: activity(second, words.decrease),
      isPercent: true,
    },
    {
      id: third,
      pledge: { ...pledge(third, words.done), kind: "genomfört" },
      activity: activity(third, words.done),
      isPercent: false,
    },
  ];
}

const foldedIds: ReadonlySet<string> = new Set(exampleIds.map(foldId));
