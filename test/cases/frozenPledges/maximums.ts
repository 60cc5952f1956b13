import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** At most so many, and deadlines, which count hours and days. */
export const maximums: readonly FrozenPledge[] = [
  pledge(
    "Antalet bostadsinbrott i Täby ska vara högst 80 under 2023.",
    target("atMost", 80, { scope: "Täby", unit: "bostadsinbrott", period: "2023" }),
  ),
  pledge("Högst tolv personrån ska anmälas i centrum.", target("atMost", 12, { scope: "centrum" })),
  pledge(
    "Max 30 cykelstölder vid stationen under året.",
    target("atMost", 30, { scope: "stationen", unit: "cykelstölder", period: "året" }),
  ),
  pledge(
    "Inte fler än 15 bilbränder ska inträffa i Gottsunda under 2022.",
    target("atMost", 15, { scope: "Gottsunda", unit: "bilbränder", period: "2022" }),
  ),
  pledge(
    "Antalet klotteranmälningar ska hållas under 200.",
    target("atMost", 200, { unit: "klotteranmälningar" }),
  ),
  pledge(
    "Färre än tio misshandelsfall utomhus ska anmälas i Hudiksvall under 2024.",
    target("atMost", 10, { scope: "Hudiksvall", period: "2024" }),
  ),
  pledge(
    "Antalet skadegörelsebrott på skolor får som mest uppgå till 45.",
    target("atMost", 45, { scope: "skolor", unit: "skadegörelsebrott" }),
  ),
  pledge("Klotter ska saneras inom 24 timmar.", target("atMost", 24, { unit: "timmar" })),
  pledge(
    "Trasig belysning ska lagas inom fem arbetsdagar.",
    target("atMost", 5, { unit: "arbetsdagar" }),
  ),
  pledge(
    "Kommunen åtgärdar felanmäld gatubelysning inom tre dygn.",
    target("atMost", 3, { unit: "dygn", responsible: "Kommunen" }),
  ),
  pledge(
    "Socialtjänsten ska återkoppla till skolan inom sju dagar.",
    target("atMost", 7, { unit: "dagar", responsible: "Socialtjänsten" }),
  ),
  pledge(
    "Vi lovar att kalla till orossamtal inom två veckor.",
    target("atMost", 2, { unit: "veckor" }),
  ),
  pledge(
    "Kötiden till familjerådgivningen ska vara högst 14 dagar.",
    target("atMost", 14, { unit: "dagar" }),
  ),
  pledge(
    "Antalet inbrott i förskolor får inte överstiga åtta.",
    target("atMost", 8, { scope: "förskolor", unit: "inbrott" }),
  ),
  pledge(
    "Medelhastigheten ska vara under 40 km/h på Skolgatan.",
    target("atMost", 40, { scope: "Skolgatan" }),
  ),
  pledge(
    "Som mest 20 fordonsstölder ska anmälas i Mora.",
    target("atMost", 20, { scope: "Mora", unit: "fordonsstölder" }),
  ),
  pledge(
    "Nedskräpning i Slottsparken ska vara borttagen inom 48 timmar.",
    target("atMost", 48, { scope: "Slottsparken", unit: "timmar" }),
  ),
  pledge(
    "Inte mer än 6 bränder ska anläggas i Hageby under 2025.",
    target("atMost", 6, { scope: "Hageby", unit: "bränder", period: "2025" }),
  ),
  pledge(
    "Polisens svarstid på medborgarfrågor ska vara max tio dagar.",
    target("atMost", 10, { unit: "dagar" }),
  ),
  pledge(
    "Antalet avhopp från medlingen ska bli högst tre.",
    target("atMost", 3, { unit: "avhopp" }),
  ),
  pledge(
    "Räddningstjänsten ska vara framme inom tjugo minuter.",
    target("atMost", 20, { unit: "minuter", responsible: "Räddningstjänsten" }),
  ),
  pledge(
    "Maximalt 1 100 anmälda stölder i Solna under 2024.",
    target("atMost", 1100, { scope: "Solna", unit: "stölder", period: "2024" }),
  ),
  pledge(
    "Det får ske högst två smitningsolyckor på Ringvägen.",
    target("atMost", 2, { scope: "Ringvägen", unit: "smitningsolyckor" }),
  ),
  pledge(
    "Klottersanering ska ske senast inom 72 timmar.",
    target("atMost", 72, { unit: "timmar" }),
  ),
  pledge(
    "Fastighetsägarna ska ta bort klotter på elskåp inom en vecka.",
    target("atMost", 1, { scope: "elskåp", unit: "vecka", responsible: "Fastighetsägarna" }),
  ),
  pledge(
    "Antalet anmälda inbrott i källarförråd ska stanna på högst sextiofem.",
    target("atMost", 65, { scope: "källarförråd", unit: "inbrott" }),
  ),
];
