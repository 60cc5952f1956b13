import { pledge, target, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** So often: per month, in the quarter, every third month, on average. */
export const recurring: readonly FrozenPledge[] = [
  pledge(
    "Samverkansgruppen ska träffas minst en gång i kvartalet.",
    target("atLeast", 1, { per: "quarter" }),
  ),
  pledge(
    "Vi ska i genomsnitt göra fyra krogtillsyner per månad i Örnsköldsvik.",
    target("atLeast", 4, { scope: "Örnsköldsvik", per: "month" }),
  ),
  pledge(
    "Medborgarmöten hålls två gånger om året i Bollnäs.",
    target("atLeast", 2, { scope: "Bollnäs", per: "year" }),
  ),
  pledge(
    "Var tredje månad ska kommunen och polisen genomföra en trygghetsvandring.",
    target("atLeast", 1, { per: "quarter" }),
  ),
  pledge(
    "Polisen besöker fritidsgården i Vivalla varje vecka.",
    target("atLeast", 1, { scope: undefined, per: "week" }),
  ),
  pledge(
    "Minst 10 hastighetskontroller per månad på Kungsgatan.",
    target("atLeast", 10, { scope: "Kungsgatan", per: "month" }),
  ),
  pledge("Fältgruppen ska vara ute tre kvällar i veckan.", target("atLeast", 3, { per: "week" })),
  pledge(
    "En gång per termin bjuder vi in föräldrar till en träff om droger.",
    target("atLeast", 1, { per: "term" }),
  ),
  pledge(
    "Lokala BRÅ ska sammanträda fyra gånger per år.",
    target("atLeast", 4, { per: "year", scope: undefined }),
  ),
  pledge(
    "Polisen ska årligen genomföra minst 5 informationsmöten för seniorer.",
    target("atLeast", 5, { per: "year" }),
  ),
  pledge(
    "Vi ska informera om löftena i sociala medier minst en gång per tertial.",
    target("atLeast", 1, { scope: "sociala medier", per: "tertial" }),
  ),
  pledge(
    "Varje månad ska minst två nattvandringar ske i Hageby.",
    target("atLeast", 2, { scope: "Hageby", per: "month" }),
  ),
  pledge(
    "Grannsamverkan ska få nyhetsbrev minst sex ggr/år.",
    target("atLeast", 6, { per: "year" }),
  ),
  pledge(
    "Minst ett besök i halvåret görs hos varje bostadsrättsförening.",
    target("atLeast", 1, { per: "half", scope: undefined }),
  ),
  pledge(
    "Väktare ska rondera parkeringshuset två gånger per dygn.",
    target("atLeast", 2, { per: "day", scope: undefined }),
  ),
  pledge(
    "Vi ska hålla minst en dialogträff per kvartal i samtliga stadsdelar.",
    target("atLeast", 1, { scope: "samtliga stadsdelar", per: "quarter" }),
  ),
  pledge(
    "Kommunpolisen har mottagning i biblioteket minst en gång i månaden.",
    target("atLeast", 1, { scope: "biblioteket", per: "month" }),
  ),
  pledge(
    "Två gånger varje termin ska skolan ha en övning i utrymning.",
    target("atLeast", 2, { per: "term", scope: undefined }),
  ),
  pledge(
    "Högst fem incidenter per månad får ske på badhuset.",
    target("atMost", 5, { scope: "badhuset", per: "month" }),
  ),
  pledge(
    "Gångtunneln ska saneras från klotter varje dag.",
    target("atLeast", 1, { per: "day", scope: undefined }),
  ),
  pledge(
    "Vi ska genomföra fem trafikkontroller i veckan utanför Backaskolan.",
    target("atLeast", 5, { scope: "utanför Backaskolan", per: "week" }),
  ),
  pledge(
    "Hälsosamtal erbjuds minst tre gånger per läsår.",
    target("atLeast", 3, { per: undefined }),
  ),
  pledge(
    "Polisen ska genomföra 50 kontroller per kvartal, främst nattetid, av yrkestrafik.",
    target("atLeast", 50, { per: "quarter" }),
  ),
  pledge(
    "Antalet fotpatrulleringar ska vara minst 8 per vecka i Nordstan.",
    target("atLeast", 8, { scope: "Nordstan", per: "week" }),
  ),
];
