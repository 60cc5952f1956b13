/** What an outcome says of a thing to be done, as cells of the basis hold it. */
export const progressWords = {
  done: "genomfört",
  inProgress: "pågår",
  notDone: "ej genomfört",
} as const;

const forms = ["genomfört", "genomförts", "genomförd", "genomförda", "genomfördes"];
const denied = forms.flatMap((form) => [`ej ${form}`, `inte ${form}`]);

/**
 * Whole texts that built-in formulas read, folded: lower case, one kind of dash, no full stop at the
 * end. Few and sure: `readOutcome` says the same of each, and of others more, which here stay texts.
 */
export const phrases = {
  missing: [
    ...["-", "--", "?", "n/a", "saknas", "uppgift saknas", "ej mätt", "inte mätt"],
    ...["ej redovisat", "inte redovisat", "ej angivet", "inte angivet"],
  ],
  zero: ["inga", "ingen", "inget", ...denied],
  done: [...forms, "ja", "sant", "klar", "klart", "färdig", "färdigt"],
  inProgress: ["pågår", "påbörjat", "påbörjad", "påbörjats", "delvis"],
  notDone: [
    ...denied,
    ...["nej", "falskt", "ej klart", "inte klart", "ej klar", "inte klar"],
    ...["ej påbörjat", "inte påbörjat", "ej påbörjad", "inte påbörjad"],
  ],
} as const;

/** Number words by their value; "en" and "ett" are both one. */
export const numberWords: readonly (readonly [word: string, value: number])[] = [
  ["en", 1],
  ...(
    "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton " +
    "arton nitton tjugo"
  )
    .split(" ")
    .map((word, value) => [word, value] as const),
];

/** Per cent by another name, in the column of units. */
export const percentUnits = ["%", "procent", "percent", "per cent", "proc", "proc."] as const;

/** What states no scope, folded, and without full stops and quotation marks. */
export const unstatedScopes = [
  ...["-", "–", "—", "?", "n/a", "na", "okänd", "okänt", "saknas", "uppgift saknas"],
  ...["angivet", "angiven", "angivna"].flatMap((form) => [`ej ${form}`, `inte ${form}`]),
  ...["not stated", "unknown"],
] as const;

/** Small words before a place, which do not make it another. */
export const leadingWords = [
  ...["i", "på", "inom", "vid", "in"],
  ...["de", "den", "det", "the", "våra", "vår", "vårt", "our"],
] as const;
