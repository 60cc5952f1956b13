import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** Several targets in one sentence, each with a reading of its own, in the order of the text. */
export const severalTargets: readonly FrozenPledge[] = [
  pledge(
    "Polisen ska göra minst 12 krogtillsyner och minst 6 rattfyllerikontroller.",
    target("atLeast", 12, { unit: "krogtillsyner", responsible: "Polisen" }),
    target("atLeast", 6, { unit: "rattfyllerikontroller" }),
  ),
  pledge(
    "Minst 200 hastighetskontroller, varav minst 40 vid skolor.",
    target("atLeast", 200, { unit: "hastighetskontroller" }),
    target("atLeast", 40, { scope: "skolor" }),
  ),
  pledge(
    "Minst 30 hembesök ska göras, varav 10 i Charlottenborg.",
    target("atLeast", 30, { unit: "hembesök" }),
    target("atLeast", 10, { scope: "Charlottenborg" }),
  ),
  pledge(
    "Minst 20 nattvandringar i centrum och minst 10 i Hageby.",
    target("atLeast", 20, { scope: "centrum", unit: "nattvandringar" }),
    target("atLeast", 10, { scope: "Hageby" }),
  ),
  pledge(
    "I Ljura ska kommunen ordna fyra trygghetsvandringar och två medborgardialoger.",
    target("atLeast", 4, { scope: "Ljura", unit: "trygghetsvandringar", responsible: "kommunen" }),
    target("atLeast", 2, { scope: "Ljura", unit: "medborgardialoger" }),
  ),
  pledge(
    "Antalet bostadsinbrott ska minska med 10 procent och antalet cykelstölder med 20 procent.",
    target("decreaseByPercent", 0.1, { unit: "bostadsinbrott" }),
    target("decreaseByPercent", 0.2, { unit: "cykelstölder" }),
  ),
  pledge(
    "Tryggheten ska öka och antalet personrån ska minska.",
    target("increase", null),
    target("decrease", null, { unit: "personrån" }),
  ),
  pledge(
    "Genomföra minst åtta skolbesök samt ta fram en handlingsplan mot droger.",
    target("atLeast", 8, { unit: "skolbesök" }),
    target("done", 1, { unit: "handlingsplan" }),
  ),
  pledge(
    "Samtliga krogar ska besökas och minst 15 tobakskontroller ska göras.",
    target("shareAtLeast", 1, { unit: "krogar" }),
    target("atLeast", 15, { unit: "tobakskontroller" }),
  ),
  pledge(
    "Högst 40 bilinbrott och högst 25 cykelstölder under 2023.",
    target("atMost", 40, { unit: "bilinbrott" }),
    target("atMost", 25, { unit: "cykelstölder" }),
  ),
  pledge(
    "Minst tre föräldramöten per termin och minst ett elevmöte per månad.",
    target("atLeast", 3, { per: "term", unit: "föräldramöten" }),
    target("atLeast", 1, { per: "month", unit: "elevmöte" }),
  ),
  pledge(
    "Antalet fältarbetare ska öka till 10 och antalet orossamtal till 120.",
    target("increaseTo", 10, { unit: "fältarbetare" }),
    target("increaseTo", 120, { unit: "orossamtal" }),
  ),
  pledge(
    "90 procent av eleverna ska känna sig trygga och högst 5 procent ska uppge att de mobbas.",
    target("shareAtLeast", 0.9, { unit: "eleverna" }),
    target("shareAtMost", 0.05),
  ),
  pledge(
    "Polisen ska genomföra 20 trafikkontroller, 10 mopedkontroller och 5 flygande inspektioner.",
    target("atLeast", 20, { unit: "trafikkontroller", responsible: "Polisen" }),
    target("atLeast", 10, { unit: "mopedkontroller" }),
    target("atLeast", 5, { unit: "inspektioner" }),
  ),
  pledge(
    "Minst 50 kontroller görs i Lycksele; minst 15 av dem ska göras nattetid.",
    target("atLeast", 50, { scope: "Lycksele", unit: "kontroller" }),
    target("atLeast", 15, { scope: undefined }),
  ),
  pledge(
    "Kommunen ordnar sex lovaktiviteter. Polisen deltar vid minst två av dessa.",
    target("atLeast", 6, { unit: "lovaktiviteter" }),
    target("atLeast", 2),
  ),
  pledge(
    "Antalet klotteranmälningar ska halveras och antalet saneringar fördubblas.",
    target("decreaseByPercent", 0.5, { unit: "klotteranmälningar" }),
    target("increaseByPercent", 1, { unit: "saneringar" }),
  ),
  pledge(
    "Minst 100 kontroller, varav minst 25 i Högsby och minst 25 i Målilla.",
    target("atLeast", 100, { unit: "kontroller" }),
    target("atLeast", 25, { scope: "Högsby" }),
    target("atLeast", 25, { scope: "Målilla" }),
  ),
  pledge(
    "Fler ordningsvakter i Angered och färre skjutningar i Hjällbo.",
    target("increase", null, { scope: "Angered", unit: "ordningsvakter" }),
    target("decrease", null, { scope: "Hjällbo", unit: "skjutningar" }),
  ),
  pledge(
    "Minst 14 besök på gym och minst sju besök på badhus.",
    target("atLeast", 14, { scope: "gym", unit: "besök" }),
    target("atLeast", 7, { scope: "badhus", unit: "besök" }),
  ),
];
