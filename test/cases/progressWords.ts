/** Words that tell how far a thing to be done has come. */
export const progressWords: Readonly<Record<"done" | "inProgress" | "notDone", readonly string[]>> =
  {
    done: [
      ...["genomfört", "Genomförd", "genomförda", "Genomförts", "genomförts (ingen siffra)"],
      ...[
        "genomfördes som planerat i maj 2022",
        "har genomförts",
        "Utbildningen genomfördes i maj",
      ],
      ...[
        "klart",
        "Klar",
        "klara",
        "ja",
        "Ja, i maj",
        "SANT",
        "true",
        "x",
        "X",
        "slutfört",
        "färdig",
      ],
      ...["Färdigställt", "utfört", "✓", "yes", "done"],
    ],
    inProgress: [
      ...["pågår", "Pågår, behöver utvecklas", "pågående", "påbörjat", "påbörjad", "Har påbörjats"],
      ...[
        "startat",
        "delvis",
        "Delvis genomfört",
        "genomfört delvis",
        "fortgår",
        "ej helt genomfört",
      ],
      ...["genomförd till viss del", "in progress"],
    ],
    notDone: [
      ...["ej genomfört", "Ej genomförts på grund av covid", "inte genomförd", "icke genomfört"],
      ...["nej", "Nej, ställdes in", "FALSKT", "false", "ej påbörjat", "Inte påbörjad", "inställt"],
      ...[
        "Har inte genomförts",
        "ännu inte klart",
        "aldrig genomfört",
        "ej klart",
        "inga",
        "ingen",
      ],
      ...["Ej genomförts – 2 digitala möten i stället", "no"],
    ],
  };

/** Words that a thing to be done is not reported with. */
export const noProgress: readonly string[] = [
  ...["flera", "regelbundna insatser", "planerat", "Ska genomföras i höst", "jakt", "nejlikor"],
  ...["Utbildningen kunde genomföras", "Två av fyra har ej genomförts", "klartext", "excellent"],
];
