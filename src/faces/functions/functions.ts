import { avvikelse, maluppfyllelse } from "./attainmentFigures";
import { basvarde } from "./basvarde";
import { bedomning } from "./bedomning";
import { forandring } from "./forandring";
import { forklaring } from "./forklaring";
import { lastal } from "./lastal";
import { periodnamn } from "./periodnamn";
import { sammanfattning } from "./sammanfattning";

// Names here are those of functions.json and functions-en.json, which describe them to Excel. The
// file is one bundle of its own and waits for nothing, so that formulas compute from the first moment.
CustomFunctions.associate("BEDOMNING", bedomning);
CustomFunctions.associate("MALUPPFYLLELSE", maluppfyllelse);
CustomFunctions.associate("AVVIKELSE", avvikelse);
CustomFunctions.associate("FORANDRING", forandring);
CustomFunctions.associate("FORKLARING", forklaring);
CustomFunctions.associate("PERIODNAMN", periodnamn);
CustomFunctions.associate("LASTAL", lastal);
CustomFunctions.associate("BASVARDE", basvarde);
CustomFunctions.associate("SAMMANFATTNING", sammanfattning);
