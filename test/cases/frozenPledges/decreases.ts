import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** Less than before: by how much, to how many, or without a figure. */
export const decreases: readonly FrozenPledge[] = [
  pledge(
    "Antalet bostadsinbrott ska minska i Danderyd.",
    target("decrease", null, { scope: "Danderyd", unit: "bostadsinbrott" }),
  ),
  pledge(
    "Ungdomsrånen ska bli färre i Partille.",
    target("decrease", null, { scope: "Partille", unit: "Ungdomsrånen" }),
  ),
  pledge(
    "Vi ska minska klottret i gångtunnlarna.",
    target("decrease", null, { scope: "gångtunnlarna", unit: "klottret" }),
  ),
  pledge(
    "Minskad skadegörelse på skolor.",
    target("decrease", null, { scope: "skolor", unit: "skadegörelse" }),
  ),
  pledge(
    "Färre cykelstölder vid resecentrum.",
    target("decrease", null, { scope: "resecentrum", unit: "cykelstölder" }),
  ),
  pledge(
    "Hastigheterna på Landsvägsgatan ska sänkas.",
    target("decrease", null, { scope: "Landsvägsgatan", unit: "Hastigheterna" }),
  ),
  pledge(
    "Andelen invånare som känner sig otrygga ska minska under 2023.",
    target("decrease", null, { unit: "invånare", period: "2023" }),
  ),
  pledge(
    "Polisen och Trelleborgs kommun arbetar för att våldet i offentlig miljö ska minska.",
    target("decrease", null, {
      scope: "offentlig miljö",
      responsible: "Polisen och Trelleborgs kommun",
    }),
  ),
  pledge(
    "Antalet bilbränder ska minska jämfört med 2019.",
    target("decrease", null, { unit: "bilbränder", baselineYear: 2019 }),
  ),
  pledge(
    "Minska antalet cykelstölder till 300.",
    target("decreaseTo", 300, { unit: "cykelstölder" }),
  ),
  pledge(
    "Antalet personrån i Järfälla ska minska till fyrtio under 2024.",
    target("decreaseTo", 40, { scope: "Järfälla", unit: "personrån", period: "2024" }),
  ),
  pledge(
    "Antalet bostadsinbrott ska minska från 95 till 70.",
    target("decreaseTo", 70, { unit: "bostadsinbrott", baseline: 95 }),
  ),
  pledge(
    "Andelen otrygga kvinnor ska minska från 35 till 25 procent.",
    target("decreaseTo", 0.25, { unit: "kvinnor", baseline: 0.35 }),
  ),
  pledge(
    "Andelen fortkörare på Kungsgatan sänks till 20 %.",
    target("decreaseTo", 0.2, { scope: "Kungsgatan", unit: "fortkörare" }),
  ),
  pledge(
    "Vi sänker antalet skolinbrott från tjugotvå till tolv.",
    target("decreaseTo", 12, { unit: "skolinbrott", baseline: 22 }),
  ),
  pledge(
    "Antalet anmälda misshandelsbrott ska minska med 30.",
    target("decreaseBy", 30, { unit: "misshandelsbrott" }),
  ),
  pledge(
    "Minska antalet trafikolyckor i Arboga med fem.",
    target("decreaseBy", 5, { scope: "Arboga", unit: "trafikolyckor" }),
  ),
  pledge(
    "Antalet butiksstölder i Burlöv ska bli 50 färre än 2022.",
    target("decreaseBy", 50, { scope: "Burlöv", unit: "butiksstölder", baselineYear: 2022 }),
  ),
  pledge(
    "Antalet bostadsinbrott ska minska med 10 procent.",
    target("decreaseByPercent", 0.1, { unit: "bostadsinbrott" }),
  ),
  pledge(
    "Skadegörelsen i Landskrona ska minska med 15 % jämfört med 2021.",
    target("decreaseByPercent", 0.15, {
      scope: "Landskrona",
      unit: "Skadegörelsen",
      baselineYear: 2021,
    }),
  ),
  pledge(
    "Antalet klotteranmälningar ska halveras.",
    target("decreaseByPercent", 0.5, { unit: "klotteranmälningar" }),
  ),
  pledge(
    "Vi halverar antalet cykelstölder vid Uppsala central under 2025.",
    target("decreaseByPercent", 0.5, {
      scope: "Uppsala central",
      unit: "cykelstölder",
      period: "2025",
    }),
  ),
  pledge(
    "Bilinbrotten ska minska med en fjärdedel i Mölndal.",
    target("decreaseByPercent", 0.25, { scope: "Mölndal", unit: "Bilinbrotten" }),
  ),
  pledge(
    "Rånen mot unga ska minska med hälften.",
    target("decreaseByPercent", 0.5, { unit: "Rånen" }),
  ),
  pledge(
    "Antalet anlagda bränder i Linköping ska minska med minst tjugo procent till 2026.",
    target("decreaseByPercent", 0.2, { scope: "Linköping", unit: "bränder" }),
  ),
  pledge(
    "Med 8 procent ska antalet stölder ur bil minska under 2023.",
    target("decreaseByPercent", 0.08, { scope: undefined, unit: "stölder", period: "2023" }),
  ),
  pledge(
    "Antalet störningsärenden i Råslätt ska reduceras med 25 procent.",
    target("decreaseByPercent", 0.25, { scope: "Råslätt", unit: "störningsärenden" }),
  ),
  pledge(
    "Minskning av ungdomsbrotten i Eslöv med tio procent.",
    target("decreaseByPercent", 0.1, { scope: "Eslöv", unit: "ungdomsbrotten" }),
  ),
  pledge(
    "Utsattheten för brott i Hallstahammar ska bli lägre.",
    target("decrease", null, { scope: "Hallstahammar" }),
  ),
  pledge("Buskörningen med A-traktor ska ner.", target("decrease", null, { unit: "Buskörningen" })),
];
