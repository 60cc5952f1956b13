import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** So many each week, month, term or year. */
export const recurring: readonly FrozenPledge[] = [
  pledge(
    "Polisen ska göra minst två hastighetskontroller per vecka i Tomelilla.",
    target("atLeast", 2, {
      per: "week",
      scope: "Tomelilla",
      unit: "hastighetskontroller",
      responsible: "Polisen",
    }),
  ),
  pledge(
    "En gång per termin ska fältarbetarna besöka högstadieskolorna.",
    target("atLeast", 1, { per: "term", scope: undefined, responsible: "fältarbetarna" }),
  ),
  pledge(
    "Tre gånger om året bjuder kommunen in till medborgardialog.",
    target("atLeast", 3, { per: "year", responsible: "kommunen" }),
  ),
  pledge(
    "Nattvandring ska ske minst fyra gånger i månaden.",
    target("atLeast", 4, { per: "month" }),
  ),
  pledge(
    "Det lokala brottsförebyggande rådet ska träffas sex gånger per år.",
    target("atLeast", 6, { per: "year", responsible: "Det lokala brottsförebyggande rådet" }),
  ),
  pledge(
    "Var fjärde månad ska polisen hålla öppet hus i Hjo.",
    target("atLeast", 1, { per: "tertial", scope: "Hjo", responsible: "polisen" }),
  ),
  pledge(
    "Trygghetsvandringar ska genomföras var tredje månad i Ektorp.",
    target("atLeast", 1, { per: "quarter", scope: "Ektorp", unit: "Trygghetsvandringar" }),
  ),
  pledge(
    "Varje månad ska kommunpolisen finnas på plats på torget.",
    target("atLeast", 1, { per: "month", scope: "torget", responsible: "kommunpolisen" }),
  ),
  pledge(
    "Ordningsvakterna ska varje vecka besöka biblioteket i Älmhult.",
    target("atLeast", 1, { per: "week", scope: undefined, responsible: "Ordningsvakterna" }),
  ),
  pledge(
    "Två träffar per termin ska hållas med elevråden.",
    target("atLeast", 2, { per: "term", unit: "träffar" }),
  ),
  pledge(
    "Minst 10 krogtillsyner per månad.",
    target("atLeast", 10, { per: "month", unit: "krogtillsyner" }),
  ),
  pledge(
    "Polisen lovar fem fotpatruller i veckan i Vårby.",
    target("atLeast", 5, {
      per: "week",
      scope: "Vårby",
      unit: "fotpatruller",
      responsible: "Polisen",
    }),
  ),
  pledge(
    "Gatukontoret ska inspektera lekplatserna en gång i kvartalet.",
    target("atLeast", 1, { per: "quarter", responsible: "Gatukontoret" }),
  ),
  pledge(
    "Minst en gång per halvår ska vi mäta hastigheten på Byvägen.",
    target("atLeast", 1, { per: "half", scope: "Byvägen" }),
  ),
  pledge(
    "Högst två störningar per månad ska anmälas i Fisksätra.",
    target("atMost", 2, { per: "month", scope: "Fisksätra", unit: "störningar" }),
  ),
  pledge(
    "Parkvärdarna ska gå minst 3 ronder per dygn i Salem.",
    target("atLeast", 3, {
      per: "day",
      scope: "Salem",
      unit: "ronder",
      responsible: "Parkvärdarna",
    }),
  ),
  pledge(
    "Områdespoliserna ska minst två gånger per år möta kommunens handlare.",
    target("atLeast", 2, { per: "year", responsible: "Områdespoliserna" }),
  ),
  pledge(
    "Varje termin hålls minst ett föräldramöte om nätsäkerhet.",
    target("atLeast", 1, { per: "term", unit: "föräldramöte" }),
  ),
  pledge(
    "En lägesbild per kvartal tas fram av kommunen.",
    target("atLeast", 1, { per: "quarter", unit: "lägesbild", responsible: "kommunen" }),
  ),
  pledge(
    "Parken ska städas tre gånger per vecka under sommaren.",
    target("atLeast", 3, { per: "week" }),
  ),
  pledge(
    "Minst tjugo alkoholkontroller per tertial ska utföras i Borgholm.",
    target("atLeast", 20, { per: "tertial", scope: "Borgholm", unit: "alkoholkontroller" }),
  ),
  pledge(
    "Rektorerna och polisen ska träffas minst en gång varje termin.",
    target("atLeast", 1, { per: "term", responsible: "Rektorerna och polisen" }),
  ),
  pledge(
    "Vi vandrar i bostadsområdet Nacksta två kvällar i veckan.",
    target("atLeast", 2, { per: "week", scope: "bostadsområdet Nacksta", unit: "kvällar" }),
  ),
  pledge(
    "Årligen ska minst fyra nattvandringar göras i Säter.",
    target("atLeast", 4, { per: "year", scope: "Säter", unit: "nattvandringar" }),
  ),
  pledge(
    "Kommunen ska mäta invånarnas trygghet en gång om året.",
    target("atLeast", 1, { per: "year", responsible: "Kommunen" }),
  ),
  pledge(
    "Per år ska minst 30 hembesök göras.",
    target("atLeast", 30, { per: "year", unit: "hembesök" }),
  ),
  pledge(
    "Polisen ska minst en gång i månaden medverka på fritidsgården.",
    target("atLeast", 1, { per: "month", scope: "fritidsgården", responsible: "Polisen" }),
  ),
];
