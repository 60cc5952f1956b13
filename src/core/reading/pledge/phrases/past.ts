import { phrases } from "../phrase";

/** Words of what has been, and of how things are: a number beside them is no target. */
export const past = [
  ...phrases("past", [
    "var|blev|fick|hade|gick|låg|kom|stod|tog|gav|såg|sade|fanns|skedde|utgjorde|uppgick|nådde",
    "gjordes|gjorde|hölls|höll|genomfördes|genomförde|anordnades|anmäldes|rapporterades|inträffade",
    "ökade|minskade|sjönk|steg|visade|svarade|uppgav|upplevde|kände|ansåg|deltog|besökte|bodde",
    "startade|började|beslutade|beslutades|antogs|utbildades|skapades|publicerades|polisanmäldes",
    "läs|se mer",
    "besvaras på|via|av",
    "kontakta|ring|mejla",
    "på|via telefon|mejl|e-post",
    "fördubblades|halverades|tredubblades|dubblerades",
    "bygger|grundas|baseras|vilar på",
    "utgår från",
    "välkommen|välkomna|tack|hej|hälsningar|tackar",
    "har|hade *ats|*at|*its|*it|*tts|*rts|*rt|*lts|*lt|gjorts|gjort|varit|blivit|haft|fått|*ts",
    "har under|redan|nu|hittills|därmed|även|inte|också|totalt *|året|2*",
    "visar|framgår|svarar|uppger|anger|upplever|tycker|anser|bor|känner|önskar|efterfrågar|efterlyser|menar",
    "det finns|fanns",
    "är|ligger i dag|idag|nu|för närvarande",
    "jämfört med förra|föregående året|år",
    "enligt statistik|statistiken",
    "i dag|nuläget|dagsläget",
    "idag|förra|fjol|ifjol|resultatet|utfallet|utfall|resultat",
  ]),
];

/** What is only told about: following up the pledge is no pledge. */
export const reports = [
  ...phrases("report", [
    "följs|följas|följa|följer upp",
    "följer|följs vi|polisen|kommunen|löftet|löftena upp",
    "uppföljning|uppföljningen|uppföljningar",
    "redovisas|redovisa|redovisar|redovisning|återrapporteras|återrapporterar|rapporteras",
    "publiceras|delas på|i",
    "revideras|utvärderas|utvärdera|utvärderar",
    "stäms|stämmas|stämma|stämmer av",
    "återkopplas|återkoppla|återkopplar|återkoppling",
    "ses över",
  ]),
];

/** Words that leave it open. */
export const doubts = [
  ...phrases("doubt", [
    "helst|gärna|kanske|eventuellt|möjligen|möjligtvis|troligen|förhoppningsvis|ungefär|omkring",
    "om möjligt",
    "vid behov",
    "eller",
    "bör",
    "flera|några|många",
    "ett antal",
    "?",
  ]),
];

export const approximations = [
  ...phrases("approximate", [
    "cirka|ca|circa|ungefär|omkring|runt|drygt|nästan|knappt|kring|uppemot",
  ]),
];
