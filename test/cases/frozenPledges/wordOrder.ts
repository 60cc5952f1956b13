import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** Targets behind unusual word order: the place first, passives, bare noun phrases, list items. */
export const wordOrder: readonly FrozenPledge[] = [
  pledge(
    "Under året kommer polisen i Lund att genomföra minst 50 trafikkontroller.",
    target("atLeast", 50, {
      unit: "trafikkontroller",
      period: "året",
      responsible: "polisen i Lund",
    }),
  ),
  pledge(
    "I centrum ska det göras minst 20 krogtillsyner.",
    target("atLeast", 20, { scope: "centrum", unit: "krogtillsyner" }),
  ),
  pledge(
    "På landsbygden kommer det att hållas fyra medborgardialoger.",
    target("atLeast", 4, { scope: "landsbygden", unit: "medborgardialoger" }),
  ),
  pledge(
    "Hastighetskontroller ska genomföras vid minst 30 tillfällen av polisen.",
    target("atLeast", 30, { responsible: "polisen" }),
  ),
  pledge(
    "I Svalöv ska polisen under 2023 göra minst 15 mopedkontroller.",
    target("atLeast", 15, {
      scope: "Svalöv",
      unit: "mopedkontroller",
      period: "2023",
      responsible: "polisen",
    }),
  ),
  pledge(
    "Trygghetsvandringar: minst 6 i Borlänge.",
    target("atLeast", 6, { scope: "Borlänge", unit: "Trygghetsvandringar" }),
  ),
  pledge("– minst tio besök på skolor", target("atLeast", 10, { scope: "skolor", unit: "besök" })),
  pledge(
    "• Genomföra minst 25 tobakskontroller",
    target("atLeast", 25, { unit: "tobakskontroller" }),
  ),
  pledge(
    "minst 8 föräldramöten, Kungsbacka, 2024",
    target("atLeast", 8, { scope: undefined, unit: "föräldramöten" }),
  ),
  pledge(
    "Att under 2022 göra minst 100 hembesök i Navestad.",
    target("atLeast", 100, { scope: "Navestad", unit: "hembesök", period: "2022" }),
  ),
  pledge(
    "Cykelstölderna i Malmö ska, jämfört med 2020, minska med 20 procent.",
    target("decreaseByPercent", 0.2, {
      scope: "Malmö",
      unit: "Cykelstölderna",
      baselineYear: 2020,
    }),
  ),
  pledge(
    "Till 40 ska antalet nattvandrare öka i Ljungby.",
    target("increaseTo", 40, { scope: "Ljungby", unit: "nattvandrare" }),
  ),
  pledge(
    "Målet är att minst 70 procent av hushållen är med i grannsamverkan.",
    target("shareAtLeast", 0.7, { unit: "hushållen", scope: undefined }),
  ),
  pledge(
    "Vårt löfte: högst 25 bilinbrott i Åkersberga.",
    target("atMost", 25, { scope: "Åkersberga", unit: "bilinbrott" }),
  ),
  pledge(
    "Vad polisen lovar är minst 12 kontroller av A-traktorer.",
    target("atLeast", 12, { responsible: "polisen", unit: "kontroller" }),
  ),
  pledge(
    "Minst femton tillsynsbesök – det lovar miljökontoret.",
    target("atLeast", 15, { responsible: "miljökontoret", unit: "tillsynsbesök" }),
  ),
  pledge(
    "För att skapa trygghet ska kommunen under 2024 ordna minst sju lovaktiviteter i Märsta.",
    target("atLeast", 7, {
      scope: "Märsta",
      unit: "lovaktiviteter",
      period: "2024",
      responsible: "kommunen",
    }),
  ),
  pledge(
    "Om vädret tillåter ska minst fem utomhusträffar hållas i Ljusdal.",
    target("atLeast", 5, { scope: "Ljusdal", unit: "utomhusträffar" }),
  ),
  pledge(
    "Ansvarig: Polisen. Genomföra minst 18 fartkontroller.",
    target("atLeast", 18, { unit: "fartkontroller" }),
  ),
  pledge(
    "Våldet utanför krogar, som ökat de senaste åren, ska minska.",
    target("decrease", null, { scope: "utanför krogar" }),
  ),
  pledge(
    "Genom fler kvällspass ska fältarbetarna nå minst 400 ungdomar i Gislaved.",
    target("atLeast", 400, { scope: "Gislaved", unit: "ungdomar", responsible: "fältarbetarna" }),
  ),
  pledge(
    "Kommunen, som ansvarar för parkerna, ska sätta upp minst 60 lyktstolpar.",
    target("atLeast", 60, { unit: "lyktstolpar" }),
  ),
  pledge(
    "I Tensta och Husby ska minst 90 kontroller genomföras.",
    target("atLeast", 90, { scope: "Tensta och Husby", unit: "kontroller" }),
  ),
  pledge(
    "Polisen lovar invånarna i Bålsta att minst 22 trafikkontroller görs under 2023.",
    target("atLeast", 22, {
      scope: undefined,
      unit: "trafikkontroller",
      period: "2023",
      responsible: "Polisen",
    }),
  ),
  pledge(
    "Klottret vid pendeltågsstationen ska vara borta inom två dygn.",
    target("atMost", 2, { scope: "pendeltågsstationen", unit: "dygn" }),
  ),
  pledge(
    "Minst tre, helst fler, medborgarmöten hålls i Flen.",
    target("atLeast", 3, { scope: "Flen", unit: "medborgarmöten" }),
  ),
  pledge(
    "Under hösten ska det i Köping genomföras en gemensam trafikvecka.",
    target("done", 1, { scope: "Köping", unit: "trafikvecka" }),
  ),
];
