/** What came out, as the text has it; a field that is left out may be read either way. */
export interface ExpectedOutcome {
  /** Shares and per cent as fractions; `null` where the text gives no number. */
  readonly value: number | null;
  readonly approximate?: boolean;
  /** Nothing was measured or reported, which is not nought. */
  readonly missing?: boolean;
  /** Words that confirm a nought. */
  readonly zero?: boolean;
  /** The change that the text states, as a fraction with its sign. */
  readonly change?: number | null;
  readonly baselineYear?: number | null;
  /** "Hittills": more may come. */
  readonly provisional?: boolean;
  readonly reason?: OutcomeReason;
}

/** The categories of a reason (Orsakskategori), by their Swedish names. */
export const outcomeReasons = [
  "Pandemi",
  "Resurs",
  "Prioritering",
  "Ändrat uppdrag",
  "Externt",
  "Data saknas",
  "Annat",
] as const;
export type OutcomeReason = (typeof outcomeReasons)[number];

export interface FrozenOutcome {
  readonly text: string;
  readonly expected: ExpectedOutcome;
}

/** A plain, exact number and nothing else. */
const exact = (value: number): ExpectedOutcome => ({
  value,
  approximate: false,
  missing: false,
  zero: false,
  change: null,
  baselineYear: null,
  provisional: false,
});
const about = (value: number): ExpectedOutcome => ({ value, approximate: true, missing: false });
const missing = (reason?: OutcomeReason): ExpectedOutcome => ({
  value: null,
  missing: true,
  ...(reason && { reason }),
});
const zero = (reason?: OutcomeReason): ExpectedOutcome => ({
  value: 0,
  zero: true,
  missing: false,
  ...(reason && { reason }),
});
const noNumber = (reason?: OutcomeReason): ExpectedOutcome => ({
  value: null,
  missing: false,
  ...(reason && { reason }),
});
const changed = (value: number, change: number, baselineYear: number | null): ExpectedOutcome => ({
  value,
  change,
  baselineYear,
});
const soFar = (value: number): ExpectedOutcome => ({ value, provisional: true });

/**
 * Outcome texts with their readings, written without sight of the reader and frozen like the pledges
 * of `frozenPledges`: never changed to suit the reader.
 */
export const frozenOutcomes: readonly FrozenOutcome[] = (
  [
    ["44 hastighetskontroller genomfördes i Sjöbo.", exact(44)],
    ["Under året har polisen gjort 118 trafikkontroller.", exact(118)],
    ["Tolv trygghetsvandringar har genomförts.", exact(12)],
    ["Antal medborgardialoger: 5 st", exact(5)],
    ["Totalt 1 250 elever har nåtts av föreläsningarna.", exact(1250)],
    ["2022: 2019 stycken", exact(2019)],
    ["63 hembesök, varav 20 på kvällstid", exact(63)],
    ["Under 2023 hölls sju föräldramöten.", exact(7)],
    ["Etthundrafyrtiotvå cyklar märktes.", exact(142)],
    ["Fältarbetarna besökte 16 fritidsgårdar under våren.", exact(16)],
    ["31 krogtillsyner gjordes trots covid-19.", exact(31)],
    ["Tillsyn enligt 8 kap. 2 § alkohollagen: 27 st", exact(27)],
    ["9 träffar för ungdomar 13 till 16 år", exact(9)],
    ["Den 14 mars 2023 märktes 85 cyklar.", exact(85)],
    ["78 % av eleverna känner sig trygga.", { value: 0.78, approximate: false, missing: false }],
    ["Andelen trygga invånare är 81,5 procent.", { value: 0.815, approximate: false }],
    ["Åttio procent", { value: 0.8, approximate: false }],
    ["Cirka 300 ungdomar deltog.", about(300)],
    ["Drygt 40 nattvandringar har gjorts.", about(40)],
    ["Nästan 150 hushåll har fått information.", about(150)],
    ["ett 30-tal kontroller", about(30)],
    ["Ungefär tjugo besök", about(20)],
    ["Uppskattningsvis 600 besökare", about(600)],
    ["knappt 75 %", about(0.75)],
    ["ca 12 insatser", about(12)],
    ["-", missing()],
    ["Uppgift saknas", missing()],
    ["Ej rapporterat", missing()],
    ["Ingen mätning har gjorts.", missing()],
    ["Statistik saknas för perioden", missing()],
    ["Ingen mätning har gjorts på grund av pandemin.", missing("Pandemi")],
    ["Ej mätt, underlag saknas", missing("Data saknas")],
    ["Inga nattvandringar har genomförts.", zero()],
    ["Inga anmälda inbrott", zero()],
    ["0 st", zero()],
    ["Noll skolbesök", zero()],
    ["Ej genomfört på grund av pandemin.", zero("Pandemi")],
    ["Har inte genomförts till följd av covid-19.", zero("Pandemi")],
    ["Ej genomfört på grund av personalbrist.", zero("Resurs")],
    ["Inga kontroller gjordes på grund av resursbrist.", zero("Resurs")],
    ["Ej genomfört på grund av sjukskrivningar i fältgruppen.", zero("Resurs")],
    ["Inga krogtillsyner, andra uppgifter prioriterades.", zero("Prioritering")],
    ["Ej genomförda eftersom grova brott har prioriterats.", zero("Prioritering")],
    ["Ej genomfört, uppdraget har ändrats.", zero("Ändrat uppdrag")],
    ["Inga tillsynsbesök på grund av ändrad lagstiftning.", zero()],
    ["Inga trygghetsvandringar på grund av stormen.", zero("Externt")],
    ["182 cykelmärkningar (+40 % jämfört med 2021)", changed(182, 0.4, 2021)],
    ["95 anmälningar (−12,5 % jämfört med 2020)", changed(95, -0.125, 2020)],
    ["210 kontroller, en ökning med 5 procent sedan 2022", changed(210, 0.05, 2022)],
    ["64 inbrott (minskning med 20 % från 2019)", changed(64, -0.2, 2019)],
    ["77 anmälda stölder, 10 % färre än 2021", changed(77, -0.1, 2021)],
    ["120 besök (oförändrat jämfört med 2022)", changed(120, 0, 2022)],
    ["136 inlägg, en ökning med 13 %", changed(136, 0.13, null)],
    ["Hittills har 14 hembesök gjorts.", soFar(14)],
    ["8 nattvandringar hittills i år", soFar(8)],
    ["Till och med augusti har hittills 22 kontroller genomförts.", soFar(22)],
    ["Preliminärt 55 tillsynsbesök", soFar(55)],
    ["Flera insatser har genomförts.", noNumber()],
    ["Många ungdomar deltog.", noNumber()],
    ["Löpande dialog med handlarna.", noNumber()],
    ["Regelbundna träffar hålls med elevråden.", noNumber()],
    ["Ett antal hembesök är gjorda.", noNumber()],
    ["Målet på 50 kontroller nåddes inte.", noNumber()],
    ["Föreläsningen ”100 % respekt” var uppskattad.", noNumber()],
    ["Åldersgruppen 15 till 18 år", noNumber()],
    ["Kontakt: 0456-12 34 56", noNumber()],
    ["11 mars 2023", noNumber()],
    ["2 gånger per vecka", noNumber()],
  ] as const
).map(([text, expected]) => ({ text, expected }));
