import { phrases } from "../phrase";

/** Words that say that something is to grow; "öka antalet", "ökad närvaro", "fler möten". */
export const increases = [
  ...phrases("rise", [
    "öka|ökas|ökar|ökad|ökat|ökade|ökning|ökningen|ökande",
    "utöka|utökas|utökad|utökat|utökade|utökning",
    "höja|höjas|höjs|höjer|höjd|höjning",
    "fler",
    "mer|mera",
    "tätare|oftare|större|högre|bättre|tryggare|säkrare|synligare|starkare|snabbare",
    "stiga|stiger|stigit|växa|växer|växt|ökats|höjts",
    "ska|skall upp",
    "gå|går|gått upp",
    "förbättra|förbättras|förbättrad|förbättrat|förbättrade",
    "stärka|stärkas|stärkt|stärkta",
    "förstärka|förstärkas|förstärkt|förstärkta",
    "bli|blir fler|mer|högre|större|bättre|tryggare|säkrare",
  ]),
];

/** Words that say that something is to shrink. */
export const decreases = [
  ...phrases("fall", [
    "minska|minskas|minskar|minskad|minskat|minskade|minskning|minskningen",
    "sänka|sänkas|sänks|sänker|sänkt|sänkning",
    "reducera|reduceras|reducerad|reducerat|reducerade",
    "sjunka|sjunker|sjunkit|minskats|sänkts|reducerats",
    "ska|skall ner|ned",
    "gå|går|gått ner|ned",
    "färre|mindre|lägre|kortare",
    "bli|blir färre|mindre|lägre|kortare",
    "förkorta|förkortas|korta|kortas",
  ]),
];

/** Growth by a factor, as the fraction that is added. */
export const multiples = [
  ...phrases(
    "multiple",
    ["fördubbla*|dubbla|dubblas|fördubbling*", "dubbelt så många|mycket|ofta|stor|stort"],
    1,
  ),
  ...phrases("multiple", ["tredubbla*|trefaldiga*"], 2),
  ...phrases("multiple", ["fyrdubbla*|fyrfaldiga*"], 3),
  ...phrases("multiple", ["halvera*", "hälften så många|mycket|ofta|stor|stort"], -0.5),
];
