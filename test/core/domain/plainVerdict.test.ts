import * as fc from "fast-check";
import { judge } from "../../../src/core/domain/judge";
import { targetKinds } from "../../../src/core/domain/kinds";
import { countOf } from "../../../src/core/domain/outcome";
import { plainVerdict } from "../../../src/core/domain/plainVerdict";

const figure = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.constantFrom(0.1, 0.2, 0.3, 0.1 + 0.2, 3.3, 1e9),
);

describe("plainVerdict", () => {
  it("is what judge says, wherever it says anything", () => {
    let answered = 0;
    const unknown = fc.option(figure, { nil: null });
    fc.assert(
      fc.property(
        fc.constantFrom(...targetKinds),
        unknown,
        unknown,
        figure,
        (kind, target, baseline, outcome) => {
          const plain = plainVerdict(kind, target, baseline, outcome);
          if (plain === null) return;
          answered += 1;
          const { verdict } = judge({
            ...{ kind, target, baseline, outcome: countOf(outcome), scope: null },
            ...{ outcomeScope: null, start: null, end: null, today: null },
            ...{ graded: false, threshold: 0.5 },
          });
          expect(plain).toBe(verdict);
        },
      ),
      { numRuns: 3000 },
    );
    expect(answered).toBeGreaterThan(500);
  });

  it("leaves what cannot be judged to judge", () => {
    expect(plainVerdict("volume", null, null, 4)).toBeNull();
    expect(plainVerdict("atLeast", null, null, 4)).toBeNull();
    expect(plainVerdict("atLeast", -1, null, 4)).toBeNull();
    expect(plainVerdict("increase", null, null, 4)).toBeNull();
    expect(plainVerdict("increaseTo", 7, 7, 8)).toBeNull();
    expect(plainVerdict("done", 1, null, 1)).toBeNull();
  });
});
