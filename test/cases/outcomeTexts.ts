import { of, type TextCase } from "./textCase";

/** Figures as they stand alone in cells. */
export const figures: readonly TextCase[] = [
  ...of(696, "696 st.", "696", " 696 ", "696\u00a0stycken", "(696)", "'696", "６９６"),
  ...of(
    1234.5,
    "1 234,5",
    "1\u00a0234,5",
    "1\u202f234,5",
    "1\u2009234,5",
    "1.234,5",
    "１ ２３４,５",
  ),
  ...of(1000000, "1 000 000", "1 miljon"),
  ...of(-5, "\u22125", "\u20135", "-5"),
  ...of(1.234, "1,234"),
  ...of(1.5, "1.5", "1,5"),
  ...of(0.85, "0.85", "0,85"),
  ...of(0.875, "0.875"),
  ...of(12345.678, "12345.678"),
  ...of(2014, "2014", "2014 stycken", "2020: 2014 stycken.", "Totalt 2014", "2 014"),
  ...of("ambiguous", "1.234", "1.234 st", "12.000", "1.234.567", "1,234.5", "1,234,567"),
  ...of(
    "text",
    "1'234",
    "1 23",
    "12 345 67",
    "1,5,7",
    "1.2.3",
    "1e5",
    "#REF!",
    "2½",
    "3 x 2",
    "12*",
  ),
];

/** Per cent come as fractions, exactly. */
export const percents: readonly TextCase[] = [
  ...of({ value: 0.468, isPercent: true }, "46,8%", "46,8 %", "+46,8 %", "+ 46,8 %"),
  ...of({ value: 0.468, isPercent: true }, "46,8 procent", "46,8 per cent", "４６,８ ％"),
  ...of({ value: 0.85, isPercent: true }, "85 %", "85 % av eleverna", "85 procent."),
  ...of({ value: -0.035, isPercent: true }, "\u22123,5 %", "minskning med 3,5 %"),
  ...of({ value: 1, isPercent: true }, "100 %", "hundra procent"),
  ...of("ambiguous", "1.234 %"),
  ...of("text", "5 procentenheter", "10 %-enheter", "5 promille", "85 % (102 av 120)"),
];

export const numberWords: readonly TextCase[] = [
  ...of(0, "noll", "Noll stycken"),
  ...of(1, "en", "ett", "en gång", "ett möte"),
  ...of(3, "tre", "Tre medborgarmöten"),
  ...of(20, "tjugo"),
  ...of(25, "tjugofem", "Tjugofem st"),
  ...of(99, "nittionio"),
  ...of(120, "etthundratjugo", "hundratjugo"),
  ...of(200, "tvåhundra", "två hundra kontroller"),
  ...of(2022, "tvåtusentjugotvå"),
  ...of(1000, "tusen", "ettusen", "etttusen", "ett tusen"),
  ...of("text", "ett dussin", "två dussin", "ett antal", "en hel del", "en rad", "ett par"),
  ...of(
    "text",
    "två tredjedelar",
    "två och en halv",
    "flera hundra",
    "hundratals",
    "tiotusentals",
    "ett hundra tjugo",
  ),
  ...of("text", "en digital utbildning", "sex och samlevnad", "noll tolerans", "antal"),
];

/** Approximate values: `low` and `high` are as far as the words may mean. */
export const approximates: readonly TextCase[] = [
  ...of(
    { value: 100, low: 90, high: 110, isApproximate: true },
    ...["cirka 100", "ca 100 kontroller", "ca. 100", "c:a 100", "omkring 100", "ungefär 100"],
    ...["runt 100", "~100", "ett 100-tal", "100-tal", "ett hundratal", "cirka hundra"],
  ),
  ...of(
    { value: 100, low: 100, high: 110, isApproximate: true },
    ...["drygt 100", "över 100", "mer än 100", "fler än 100", ">100", "minst 100"],
  ),
  ...of(
    { value: 100, low: 90, high: 100, isApproximate: true },
    ...["nästan 100", "knappt 100", "närmare 100", "under 100", "färre än 100", "upp till 100"],
  ),
  ...of({ value: 25, low: 22.5, high: 27.5, isApproximate: true }, "ett 25-tal"),
  // "Färre än 5" is 4 at most, which ten per cent would not reach.
  ...of({ value: 5, low: 4, high: 5, isApproximate: true }, "färre än 5", "<5"),
  ...of({ value: 0.85, low: 0.85, isApproximate: true, isPercent: true }, "drygt 85 %"),
  ...of("text", "ca 50\u201360", "mellan 5 och 10", "100+"),
];

export const missing: readonly TextCase[] = of(
  "missing",
  ...["", " ", "\u00a0", "-", "\u2013", "\u2014", "saknas", "Saknas.", "uppgift saknas"],
  ...[
    "Uppgift saknas.",
    "UPPGIFT  SAKNAS",
    "(saknas)",
    "ej mätt",
    "n/a",
    "N/A",
    "?",
    "ingen uppgift",
  ],
  ...["inga uppgifter", "Ej rapporterat", "uppgift saknas (pandemi)"],
);

/** Words and noughts that confirm a zero. */
export const zeros: readonly TextCase[] = of(
  { value: 0, isZeroPhrase: true },
  ...["0", "0 st", "noll", "inga", "Ingen", "inget", "Inga kontroller", "inga möten hölls"],
  ...[
    "Ej genomförts",
    "ej genomfört",
    "Inte genomförda",
    "har inte genomförts",
    "Ännu ej genomfört",
  ],
  "Ej genomförts på grund av covid-19",
  "Ingen utbildning hölls dock under året med anledning av pandemin.",
);

export const notNumbers: readonly TextCase[] = of(
  "text",
  ...["flera", "flertalet", "många", "några", "regelbundna", "löpande", "kontinuerligt"],
  ...[
    "genomförts",
    "Genomfört",
    "pågår",
    "ja",
    "SANT",
    "x",
    "flera insatser",
    "fler än tidigare år",
  ],
  ...["Ej helt genomfört", "Inga problem", "Ingen ökning", "Inga av träffarna", "Nolltolerans"],
  "Ej genomförts \u2013 däremot 2 digitala möten",
  "Inga kontroller under våren, men 12 under hösten",
);

/** Whole sentences with exactly one figure that can be meant. */
export const sentences: readonly TextCase[] = [
  ...of(
    { value: 182, unit: "inlägg", change: 0.468, baselineYear: 2021, isPercent: false },
    "182 inlägg på Facebook (+46,8% jämfört med 2021)",
    "182 inlägg på Facebook (+46,8\u00a0% jämfört med år 2021)",
  ),
  ...of({ value: 158, change: 0.317, baselineYear: 2021 }, "158 inlägg (+31,7 % jämfört med 2021)"),
  ...of({ value: 182, change: -0.125, baselineYear: 2020 }, "182 (\u221212,5 % mot 2020)"),
  ...of({ value: 136, change: 0.13, baselineYear: null }, "136 inlägg, en ökning med 13 %"),
  ...of({ value: 2014, unit: "st", baselineYear: null }, "2020: 2014 stycken."),
  ...of({ value: 2483, unit: "st" }, "2021: 2483 stycken ringa narkotikabrott (bruk, innehav)."),
  ...of({ value: 104, unit: "st" }, 'I våra "prioriterade stadsdelar" 104 stycken.'),
  ...of({ value: 696, unit: "st" }, "Hela Eskilstuna 696 st."),
  ...of({ value: 136, unit: "st" }, "Antal inlägg: 136 stycken."),
  ...of({ value: 5, unit: "st" }, "5 stycken särskilt inriktade kontroller i stadsdelarna."),
  ...of({ value: 9, unit: "sök" }, "Under året har hittills 9 stycken sök genomförts"),
  ...of({ value: 2, unit: "nätverksträffar" }, "Deltagit på två stora nätverksträffar under året."),
  ...of({ value: 104, unit: "kontroller" }, "104 kontroller, varav 50 på natten"),
  ...of(104, "104 (52 %)", "104 st 2021", "Mål: 200. Utfall: 104 st.", "104 kontroller (2021)"),
  ...of(104, "Under 2021 gjordes 104 kontroller", "I de två stadsdelarna gjordes 104 kontroller"),
  ...of(158, "158 inlägg (jämfört med 120 år 2021)"),
];

/** Figures that are no outcome, alone and beside one that is. */
export const traps: readonly TextCase[] = [
  ...of(
    "text",
    "100% ren hårdträning",
    "15 till 18 år",
    "15\u201318 år",
    "över 18 år",
    "§ 5",
    "3 kap. 5 §",
  ),
  ...of("text", "2021-03-11", "11 mars 2021", "11/3-21", "maj 2022", "T1 2021", "2020\u20132021"),
  ...of(
    "text",
    "covid-19",
    "1990-talet",
    "vecka 12",
    "3:e kvartalet",
    "A123.456/2021",
    "dnr 2021/12",
  ),
  ...of("text", "016-710 10 00", "114 14", "850101-1234", "24/7", "1:a", "15-18-åringar", "åk 9"),
  ...of(
    "text",
    "104 av 200",
    "104/200",
    "5\u20136 gånger",
    "2 gånger per vecka",
    "5 gånger i veckan",
  ),
  ...of("text", "Målet på 200 nåddes inte", "Vi ska göra 200 kontroller", "2 inställda", "inte 4"),
  ...of(
    "text",
    "ska finnas på 11 skolområden, i dagsläget har 7 skolor",
    "104 (696 i hela kommunen)",
  ),
  ...of(3, 'Föreläsning om "100% ren hårdträning": 3 tillfällen', "1. Möten: 3 st"),
  ...of(3, "Föreläsning för 15\u201318-åringar: 3 tillfällen", "3 träffar för 15 till 18 år"),
  ...of(12, "Besök enligt 3 kap. 5 § polislagen: 12 st", "T1: 12 kontroller", "2021-T1: 12"),
  ...of(12, "Den 11 mars 2021 genomfördes 12 kontroller", "12 kontroller den 11/3 2021"),
  ...of(12, "12 kontroller trots covid-19", "Maj 2022: 12 stycken", "dnr 2021/123: 12 beslut"),
];
