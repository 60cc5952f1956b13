import { phrases } from "../phrase";

/** "Samtliga skolor ska", "varje anmälan ska": a share of one. */
export const wholes = [
  ...phrases("every", [
    "samtliga",
    "alla",
    "varje|varenda",
    "var och en av|utav",
    "allt|all",
    "vartenda",
    "samtlig|samtligt",
  ]),
];

/** "Inga bränder": none at all. */
export const nones = [...phrases("none", ["ingen|inget|inga", "noll"])];

/** "Andelen elever som", and "antalet elever som". */
export const measures = [
  ...phrases("share", ["andel|andelen|andelar"]),
  ...phrases("count", ["antal|antalet"]),
];

/** Fractions in words. */
export const fractions = [
  ...phrases("fraction", ["hälften|hälft", "halva", "varannan|vartannat"], 0.5),
  ...phrases("fraction", ["en tredjedel", "tredjedelen", "var|vart tredje"], 1 / 3),
  ...phrases("fraction", ["var|vart fjärde"], 0.25),
  ...phrases("fraction", ["var|vart femte"], 0.2),
  ...phrases("fraction", ["var|vart tionde"], 0.1),
  ...phrases("fraction", ["två tredjedelar"], 2 / 3),
  ...phrases("fraction", ["en fjärdedel", "fjärdedelen", "en kvarts"], 0.25),
  ...phrases("fraction", ["tre fjärdedelar"], 0.75),
  ...phrases("fraction", ["en femtedel", "femtedelen"], 0.2),
  ...phrases("fraction", ["två femtedelar"], 0.4),
  ...phrases("fraction", ["tre femtedelar"], 0.6),
  ...phrases("fraction", ["fyra femtedelar"], 0.8),
  ...phrases("fraction", ["en sjättedel"], 1 / 6),
  ...phrases("fraction", ["fem sjättedelar"], 5 / 6),
  ...phrases("fraction", ["en åttondel|åttondedel"], 0.125),
  ...phrases("fraction", ["en tiondel|tiondedel"], 0.1),
  ...phrases("fraction", ["nio tiondelar|tiondedelar"], 0.9),
];
