import { noPledges, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** What stands around the pledges: figures of last year, greetings, headings. */
export const backgrounds: readonly FrozenPledge[] = noPledges(
  "Medborgarlöften 2025",
  "I trygghetsmätningen 2023 uppgav 34 procent att de kände sig otrygga.",
  "Under förra året anmäldes 212 inbrott i kommunen.",
  "Kommunen har 41 000 invånare.",
  "Tack till alla er som svarade på enkäten!",
  "Så här följer vi upp löftena",
  "Löftena undertecknades den 14 februari av kommunchefen.",
  "Över 900 personer deltog i medborgardialogen i våras.",
  "Antalet bränder minskade från 31 till 19 mellan 2021 och 2022.",
  "We promise to carry out at least ten checks.",
  "Vad tycker du om tryggheten där du bor?",
  "Sju av tio invånare svarade att de är trygga.",
  "Bakgrund och lägesbild",
  "Problemet har ökat de senaste två åren.",
);
