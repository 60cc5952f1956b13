import { of, type TextCase } from "./textCase";

/** A whole and the part of it in one place: which of them is the outcome depends on the pledge. */
export const scopes: readonly TextCase[] = [
  ...of(
    "text",
    "696 i hela Eskilstuna, varav 104 i prioriterade stadsdelar",
    "696 i hela Eskilstuna, varav etthundrafyra i prioriterade stadsdelar",
    "200, varav 104 i prioriterade stadsdelar",
    "200 därav 104 på skolor",
    "200 (varav 104 inom stadsdelarna)",
    "200 st, varav 50 st utanför skolor",
    "200 kontroller, varav 50 kontroller vid skolor",
    "200 kontroller, varav 50 gjordes i Årby",
    "200, varav 52 % i stadsdelarna",
    "200, varav hälften i stadsdelarna",
    "200, varav 50 på natten i stadsdelarna",
  ),
  ...of(3, "3 st, varav 1 digitalt", "3 möten (varav ett i maj)"),
  ...of(104, "104 kontroller, varav 50 på natten", "104 kontroller, varav 50 under våren"),
];

/** That nothing was measured is no confirmed zero. */
export const unmeasured: readonly TextCase[] = [
  ...of(
    "missing",
    ...["ingen mätning", "ingen mätning gjord", "Ingen mätning har gjorts.", "inga mätningar"],
    ...["inga mätningar gjorda", "ingen redovisning", "ingen återrapportering", "ingen rapport"],
    ...[
      "ingen rapportering",
      "inget svar",
      "inga svar",
      "Inga svar har inkommit",
      "inget resultat",
    ],
    ...["inget inrapporterat", "ingen information", "ingen info", "inget underlag", "inga data"],
    ...["ingen enkät genomförd", "Ingen enkät genomfördes 2021", "Ingen mätning gjordes 2021"],
    ...["Ingen mätning har gjorts på grund av pandemin.", "Ingen uppgift har lämnats"],
    ...["Inga uppgifter finns", "ingen uppföljning gjord", "ingen har svarat", "ingen statistik"],
  ),
  ...of(
    "text",
    "Ingen mätning har gjorts under året med anledning av den pågående pandemin i kommunen",
    "Ingen mätning gjord, men flera träffar hölls",
    "Ingen mätning gjord men flera träffar hölls",
    "Ingen rapport, 5 möten",
    "inget nytt",
    "ingen aning",
    "inga rapporterade",
  ),
  ...of(
    { value: 0, isZeroPhrase: true },
    ...["Inga informationsträffar hölls", "inga rapportmöten", "inga uppföljningsmöten hölls"],
    ...["inga datakurser", "inga kontroller under 2021"],
  ),
];

/** A dash and a space may be a list or a minus. */
export const signs: readonly TextCase[] = [
  ...of("text", "- 5", "\u2212  5", "\u2013 5", "- 12 st", "- 5 %", "(- 5)", "- fem", "2021: - 5"),
  ...of("text", "\u00b1 5", "\u00b15", "\u00b15 st", "\u00b10 %", "plus 5"),
  ...of(-5, "minus 5", "minus fem", "-5 st"),
  ...of(136, "Antal - 136 stycken", "Inlägg \u2013 136 st"),
];

export const millions: readonly TextCase[] = [
  ...of(1e6, "en miljon", "1 miljon", "En miljon."),
  ...of(2e6, "två miljoner", "2 miljoner kr"),
  ...of(1e9, "en miljard", "1 miljard"),
  ...of(3e9, "tre miljarder"),
  ...of("text", "en halv miljon", "2,5 miljoner", "1,5 miljarder", "2 milj", "2 milj. kr"),
];

/** Words and marks that leave a figure inexact, wherever they stand. */
export const inexact: readonly TextCase[] = [
  ...of(
    { value: 100, low: 90, high: 100, isApproximate: true },
    ...["uppemot 100", "bortåt 100", "inemot 100", "nära 100", "som mest 100", "inte ens 100"],
    ...["maximalt 100 st", "max. 100", "så gott som 100"],
  ),
  ...of(
    { value: 100, low: 100, high: 110, isApproximate: true },
    ...["gott och väl 100", "som minst 100", "\u2265 100", "\u2265100", ">= 100", "över 100"],
  ),
  ...of({ value: 5, low: 4, high: 5, isApproximate: true }, "\u2264 5", "\u22645", "<= 5"),
  ...of(
    { value: 100, low: 90, high: 110, isApproximate: true },
    ...[
      "sisådär 100",
      "typ 100",
      "i princip 100",
      "i stort sett 100",
      "ca: 100",
      "mer eller mindre 100",
    ],
    ...["uppskattningsvis 100", "i runda slängar 100"],
  ),
  ...of(
    "text",
    ...["100 ungefär", "100 ca", "100 ca.", "100 cirka", "100 (cirka)", "100 (ca)", "100 st ca"],
    ...["100, ungefär", "100 st (ungefär)", "100 kontroller ungefär", "100 typ", "100 i princip"],
    ...["100 kontroller i stadsdelarna ungefär", "100 ungefär per år", "100 nästan", "100 minst"],
    ...["100 som mest", "100 max", "100 plus", "100 eller så", "100 st eller så", "5 eller fler"],
    ...[
      "3 möten, ett inställt",
      "fem eller fler",
      "5 stycken eller fler",
      "100 eller mer",
      "5 eller färre",
      "100 och uppåt",
    ],
    ...["100 saknas", "10 kontroller saknas", "2 möten inställda", "100?", "100 (?)", "kanske 100"],
    ...["troligen 100", "=> 5", "inte mer än 100", "inte färre än 100", "ej över 100"],
    ...["långt över 100", "en bra bit över 100", "betydligt fler än 100", "100 or so"],
  ),
  ...of(100, "100 preliminärt", "100 (preliminärt)"),
  ...of(12, "12 kontroller nära skolor", "Nästan alla skolor, 12 st", "12 kvartersvandringar"),
];

export const alternatives: readonly TextCase[] = [
  ...of(
    "text",
    ...["ett eller två", "ett à två", "en till två", "ett möte eller två möten", "en, två"],
    ...["en av tre", "4 + ett", "4 + 1", "4 st + ett digitalt", "4 och ett", "4 plus ett"],
    ...["inga 2021, 3 st 2022", "3 st 2022, inga 2021", "Inga kontroller 2021, 3 st 2022"],
    ...["inga under 2021, 3 st 2022", "5 kontroller och ett möte"],
  ),
];

/** Changes beside a value, and the year that it is compared with. */
export const changes: readonly TextCase[] = [
  ...of({ value: 100, change: 0, baselineYear: 2021 }, "100 (0 % jämfört med 2021)"),
  ...of({ value: 100, change: 0, baselineYear: 2021 }, "100 (\u00b10 % jämfört med 2021)"),
  ...of({ value: 100, change: 0, baselineYear: 2021 }, "100 (\u00b1 0 % jämfört med 2021)"),
  ...of({ value: 80, change: 0, baselineYear: null }, "80 (+0 %)", "80 (-0 %)", "80 (oförändrat)"),
  ...of({ value: 80, change: 0, baselineYear: 2020 }, "80 (oförändrat jämfört med 2020)"),
  ...of({ value: 80, change: null }, "80 (inte oförändrat)", "80 (52 %)", "80 (0 %)"),
  ...of(
    { value: 80, change: 0.05, baselineYear: 2021 },
    ...["80 (+5 % sedan 2021)", "80 (+5 % från 2021)", "80 (+5 % jfr 2021)", "80 (+5 % jmf 2021)"],
    ...[
      "80 (+5 % jfr. med 2021)",
      "80 (+5 % jmf med 2021)",
      "80 (+5 % vs 2021)",
      "80 (+5 % vs. 2021)",
    ],
    ...["80 (ökat med 5 % sedan 2021)", "80 (5 % fler än 2021)", "80 (+5 % jämfört 2021)"],
  ),
  ...of({ value: 80, baselineYear: null }, "80 sedan 2020", "80 inlägg (data från 2020)"),
  ...of(
    { value: 80, change: -0.2, baselineYear: 2020 },
    ...["80 (minskat med 20 % sedan 2020)", "80 (minskade med 20 % sedan 2020)"],
    ...["80, en minskning med 20 % från 2020", "80 (ner 20 % sedan år 2020)"],
  ),
  ...of({ value: 80, change: -0.2 }, "80 (ner 20 %)", "80 (ned 20 %)", "80 (ned med 20 %)"),
  ...of({ value: 80, change: 0.2 }, "80 (upp 20 %)"),
  ...of(100, "100 (jfr 120 år 2021)", "100 (ca +5 %)"),
  ...of(
    { value: 0.85, isPercent: true, change: 0.05, baselineYear: 2021 },
    "85 % (+5 % jämfört med 2021)",
  ),
  ...of({ value: 0.85, isPercent: true, change: -0.05 }, "85 % (minskning med 5 %)"),
  ...of("text", "85 % (5 %)", "85 % (+5 procentenheter jämfört med 2021)"),
];

/** What is counted: the noun rather than "st" where one follows. */
export const units: readonly TextCase[] = [
  ...of({ value: 9, unit: "sök" }, "9 stycken sök", "9 st sök", "9 stycken sök genomförts"),
  ...of({ value: 9, unit: "sök" }, "9 st sök i maj"),
  ...of({ value: 9, unit: "st" }, "9 stycken", "9 stycken i maj", "9 st totalt", "9 st redan"),
  ...of({ value: 9, unit: "st" }, "9 st genomförda", "9 st digitalt", "9 st nu", "9 st per år"),
  ...of({ value: 100, unit: null }, "100 sedan 2020"),
];

/** Short texts that name, date or plan, and count nothing. */
export const shortTraps: readonly TextCase[] = of(
  "text",
  ...["mål: 200", "15 mars", "3 kap", "5 september", "2 tredjedelar", "punkt: 5", "100 (-50 st)"],
  ...["under 5 timmar", "vecka: 12"],
);
