import { avvikelse, maluppfyllelse } from "./attainmentFigures";
import { basvarde } from "./basvarde";
import { bedomning } from "./bedomning";
import { chans } from "./chans";
import { forandring } from "./forandring";
import { forklaring } from "./forklaring";
import { lastal } from "./lastal";
import { periodnamn } from "./periodnamn";
import { sammanfattning } from "./sammanfattning";
import { takt } from "./takt";
import { utsikt } from "./utsikt";

// Names here are those of functions.json and functions-en.json, which describe them to Excel. The
// file is one bundle of its own and waits for nothing, so that formulas compute from the first moment.
const functions = {
  BEDOMNING: bedomning,
  MALUPPFYLLELSE: maluppfyllelse,
  AVVIKELSE: avvikelse,
  FORANDRING: forandring,
  FORKLARING: forklaring,
  TAKT: takt,
  UTSIKT: utsikt,
  CHANS: chans,
  PERIODNAMN: periodnamn,
  LASTAL: lastal,
  BASVARDE: basvarde,
  SAMMANFATTNING: sammanfattning,
};

for (const [name, compute] of Object.entries(functions)) {
  CustomFunctions.associate(name, compute);
}
