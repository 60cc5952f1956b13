import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** More than before: by how much, to how many, or without a figure. */
export const increases: readonly FrozenPledge[] = [
  pledge(
    "Antalet hastighetskontroller ska öka i Vimmerby.",
    target("increase", null, { scope: "Vimmerby", unit: "hastighetskontroller" }),
  ),
  pledge(
    "Polisens synlighet i centrala Falun ska öka.",
    target("increase", null, { scope: "centrala Falun" }),
  ),
  pledge(
    "Fler nattvandrare ska rekryteras i Nacka.",
    target("increase", null, { scope: "Nacka", unit: "nattvandrare" }),
  ),
  pledge(
    "Ökad närvaro av trygghetsvärdar i Frölunda.",
    target("increase", null, { scope: "Frölunda" }),
  ),
  pledge(
    "Anmälningarna om våld i nära relation ska bli fler.",
    target("increase", null, { scope: undefined, unit: "Anmälningarna" }),
  ),
  pledge(
    "Tryggheten i Ronneby ska öka jämfört med 2021.",
    target("increase", null, { scope: "Ronneby", baselineYear: 2021 }),
  ),
  pledge(
    "Verka för att öka vuxennärvaron vid badplatserna.",
    target("increase", null, { scope: "badplatserna" }),
  ),
  pledge("Tryggare parkeringsplatser i Kiruna.", target("increase", null, { scope: "Kiruna" })),
  pledge(
    "Andelen invånare som känner sig trygga ska öka.",
    target("increase", null, { unit: "invånare" }),
  ),
  pledge(
    "Antalet orosanmälningar från skolan ska höjas.",
    target("increase", null, { scope: undefined, unit: "orosanmälningar" }),
  ),
  pledge("Öka antalet fältarbetare till 12.", target("increaseTo", 12, { unit: "fältarbetare" })),
  pledge(
    "Antalet grannsamverkansområden ska öka till fyrtiofem under 2024.",
    target("increaseTo", 45, { unit: "grannsamverkansområden", period: "2024" }),
  ),
  pledge(
    "Antalet trygghetsvandringar ska öka från 12 till 20.",
    target("increaseTo", 20, { unit: "trygghetsvandringar", baseline: 12 }),
  ),
  pledge(
    "Kommunen ska öka antalet ordningsvakter i Bergsjön från sex till tio.",
    target("increaseTo", 10, {
      scope: "Bergsjön",
      unit: "ordningsvakter",
      baseline: 6,
      responsible: "Kommunen",
    }),
  ),
  pledge("Öka andelen trygga invånare till 80 %.", target("increaseTo", 0.8, { unit: "invånare" })),
  pledge(
    "Andelen elever som är trygga i skolan ska öka till 95 procent.",
    target("increaseTo", 0.95, { unit: "elever", scope: undefined }),
  ),
  pledge(
    "Andelen lagförda ärenden höjs från 40 till 55 procent.",
    target("increaseTo", 0.55, { unit: "ärenden", baseline: 0.4 }),
  ),
  pledge(
    "Antalet hembesök hos nyblivna föräldrar ska utökas till 150.",
    target("increaseTo", 150, { unit: "hembesök", scope: undefined }),
  ),
  pledge(
    "Öka antalet krogtillsyner med 15 i Visby.",
    target("increaseBy", 15, { scope: "Visby", unit: "krogtillsyner" }),
  ),
  pledge(
    "Polisen ska öka antalet fotpatruller med tre.",
    target("increaseBy", 3, { unit: "fotpatruller", responsible: "Polisen" }),
  ),
  pledge(
    "Antalet volontärer i nattvandringen ska bli 25 fler.",
    target("increaseBy", 25, { scope: undefined, unit: "volontärer" }),
  ),
  pledge(
    "Antalet lovaktiviteter ska öka med tjugo jämfört med 2022.",
    target("increaseBy", 20, { unit: "lovaktiviteter", baselineYear: 2022 }),
  ),
  pledge(
    "Antalet nykterhetskontroller ska öka med 10 %.",
    target("increaseByPercent", 0.1, { unit: "nykterhetskontroller" }),
  ),
  pledge(
    "Antalet medborgarkontakter i Kista ska öka med 12,5 procent under 2023.",
    target("increaseByPercent", 0.125, {
      scope: "Kista",
      unit: "medborgarkontakter",
      period: "2023",
    }),
  ),
  pledge(
    "Antalet orossamtal ska fördubblas.",
    target("increaseByPercent", 1, { unit: "orossamtal" }),
  ),
  pledge(
    "Vi fördubblar antalet trygghetskameror i Norrtälje.",
    target("increaseByPercent", 1, { scope: "Norrtälje", unit: "trygghetskameror" }),
  ),
  pledge(
    "Antalet besök på ungdomsmottagningen ska tredubblas till 2026.",
    target("increaseByPercent", 2, { unit: "besök", scope: undefined }),
  ),
  pledge(
    "Öka antalet ungdomar i föreningslivet med en tredjedel.",
    target("increaseByPercent", 1 / 3, { unit: "ungdomar", scope: undefined }),
  ),
  pledge(
    "Polisen i Skövde kommer att öka trafikövervakningen med tjugofem procent.",
    target("increaseByPercent", 0.25, { responsible: "Polisen i Skövde" }),
  ),
  pledge(
    "Antalet tillsyner av tobaksförsäljning ökas med minst 20 procent jämfört med 2020.",
    target("increaseByPercent", 0.2, { baselineYear: 2020 }),
  ),
  pledge(
    "Med 30 procent ska antalet cykelmärkningar öka i Lomma.",
    target("increaseByPercent", 0.3, { scope: "Lomma", unit: "cykelmärkningar" }),
  ),
  pledge(
    "Öka antalet deltagare i föräldrautbildningen från 80 till 110 under 2025.",
    target("increaseTo", 110, {
      unit: "deltagare",
      baseline: 80,
      period: "2025",
      scope: undefined,
    }),
  ),
  pledge(
    "Fler synliga poliser på gator och torg.",
    target("increase", null, { scope: "gator och torg", unit: "poliser" }),
  ),
];
