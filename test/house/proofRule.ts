import type { Breach, HouseRule } from "./houseRules";

/** Where the proofs of the pledge reader stand; their tests may call the reader, they may not. */
const proofs = /^test\/(?:core\/reading\/pledge\/generated\/|cases\/frozen)/;

/** A proof made of the reader's own words would agree with its mistakes. */
export const proofsKnowNothingOfTheReader: HouseRule = (sources) =>
  sources
    .filter(({ path }) => proofs.test(path) && !path.endsWith(".test.ts"))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isTypeOnly }) => {
          if (!target.startsWith("src/"))
            return !target.startsWith("test/") || !proofs.test(target);
          return !isTypeOnly || !mayBeNamed.includes(target);
        })
        .map(
          ({ target }): Breach =>
            `${path} imports ${target}. A proof of the reader knows nothing of it: use types of ${mayBeNamed.join(" and ")} alone, and write the words again.`,
        ),
    );

const mayBeNamed: readonly string[] = ["src/core/domain/kinds", "src/core/reading/pledge/proposal"];
