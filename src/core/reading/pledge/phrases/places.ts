import { phrases } from "../phrase";

/** Prepositions before a place. "detail" says what must follow: any noun, or a place or a name only. */
export const places = [
  ...phrases("place", ["i|på|inom"], "any"),
  ...phrases("place", ["vid"], "placeOnly"),
  ...phrases("place", ["runt|kring|nära|omkring|mellan|bakom"], "keptPlaceOnly"),
  ...phrases(
    "place",
    ["utanför|innanför|längs|utmed|intill", "i närheten|anslutning av|till"],
    "kept",
  ),
];

/** What looks like a place after "i", "på", "inom", "vid", and is none. */
export const notPlaces = [
  ...phrases("notPlace", [
    "i syfte|samverkan|samarbete|samråd|dialog|form|enlighet|linje|samband|stället|stort|sin|sitt|sina",
    "i första|andra hand",
    "i god|rätt tid",
    "i förväg|förebyggande|trygghetsskapande|brottsförebyggande|genomsnitt|snitt|medeltal|övrigt|synnerhet",
    "i genomsnitt|snitt|samma|relation|förhållande|fråga|frågor|tid|gång|dag|år|mål|stor|högre|hög|större",
    "i det|den dagliga|löpande|ordinarie|fortsatta",
    "i ålder|åldern|åldrarna|arbetet|verksamheten|vardagen|planen|budget|budgeten|god|nära|enlighet|syftet",
    "i januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "på sikt|plats|sätt|nytt|uppdrag|grund|ett|våren|sommaren|hösten|vintern|olika|begäran|lång|kort",
    "på vardagar|helger|helgerna|kvällar|kvällarna|nätter|kvällstid|dagtid|nattetid|fredagar|lördagar",
    "på kvällen|natten|fredagskvällar|fredagkvällar|lördagskvällar|helgkvällar|eget|initiativ|tid|jobbet",
    "på minst|högst|svar|besked|väg|gång|gott|bästa",
    "inom ramen|kort|loppet|tid",
    "inom en|ett",
    "vid behov|varje|minst|högst|misstanke|samma|särskild|särskilda|tillfällen|tillfälle|brott|ett|en",
    "i|på|om veckan|månaden|året|kvartalet|dygnet|terminen|tertialet|halvåret|dagen",
    "i slutet|början|mitten",
    "mellan polis|polisen|kommunen|kommun|myndigheter|parterna|skola|skolan",
    "kring|runt frågor|problematiken|detta",
  ]),
];
