import { eskilstuna2021 } from "./eskilstuna2021";
import { eskilstuna2022 } from "./eskilstuna2022";
import type { SampleWorkbook } from "./sampleWorkbook";
import { strangnas2021 } from "./strangnas2021";

/** Every sample workbook; README, tests and workbench share them. */
export const samples: readonly SampleWorkbook[] = [eskilstuna2021, eskilstuna2022, strangnas2021];
