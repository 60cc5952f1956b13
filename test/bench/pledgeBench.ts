import { readPledge } from "../../src/core/reading/pledge/readPledge";
import { frozenPledges } from "../cases/frozenPledges";
import { ratioOf, type Ratio } from "./ratio";

const sizes = [250_000, 1_000_000] as const;
const hostile = ["minst minst 1 1 1 ", "som ska ", "alla "];
const plain = "Polisen ska genomföra minst 20 kontroller i centrum för att öka tryggheten. ";

/**
 * Times the reading of the frozen sentences against a single pass that only splits their words, and
 * how the time grows from 250 kB to 1 MB, for plain text and for the worst of hostile texts.
 */
export async function pledgeBench(): Promise<Ratio[]> {
  const sentences = Object.values(frozenPledges).flatMap((some) => some.map(({ text }) => text));
  const growth: number[] = [];
  for (const piece of hostile) growth.push(await growthOf(piece, 7));
  return [
    {
      what: `${String(sentences.length)} pledge sentences read`,
      against: "a single pass that only splits their words",
      ratio: await ratioOf(
        () => sentences.map(readPledge),
        () => sentences.map((text) => text.split(" ")),
        5,
      ),
      bound: 150,
    },
    {
      what: "Reading 1 MB of pledges",
      against: "reading 250 kB of them",
      ratio: await growthOf(plain, 7),
      bound: 5,
    },
    {
      what: "Reading 1 MB of hostile text, the worst of several",
      against: "reading 250 kB of it",
      ratio: Math.max(...growth),
      bound: 5,
    },
  ];
}

async function growthOf(piece: string, rounds: number): Promise<number> {
  const [small = "", large = ""] = sizes.map((size) =>
    piece.repeat(Math.ceil(size / piece.length)),
  );
  return ratioOf(
    () => readPledge(large),
    () => readPledge(small),
    rounds,
  );
}
