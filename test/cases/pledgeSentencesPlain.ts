import type { PledgeSentence } from "./pledgeSentence";

/** Pledges in plain words, with the targets they are read as. */
export const plainPledges: readonly PledgeSentence[] = [
  [
    "Polisen lovar att genomföra minst 30 nattvandringar i centrum under 2023.",
    ["atLeast", 30, "centrum", null],
  ],
  [
    "Under året ska kommunen anordna fyra dialogmöten i varje stadsdel.",
    ["atLeast", 4, "varje stadsdel", null],
  ],
  [
    "I Södra hamnen ska polisen genomföra minst 25 fotpatruller.",
    ["atLeast", 25, "Södra hamnen", null],
  ],
  [
    "Antalet anmälda bilinbrott ska minska med 15 procent jämfört med 2021.",
    ["decreaseByPercent", 0.15, null, null],
  ],
  [
    "Skadegörelsen på kommunens skolor ska halveras till 2025.",
    ["decreaseByPercent", 0.5, "kommunens skolor", null],
  ],
  [
    "Antalet besökare på fritidsgården ska öka från 120 till 180.",
    ["increaseTo", 180, "fritidsgården", null],
  ],
  [
    "Andelen elever som känner sig trygga ska vara minst 90 procent.",
    ["shareAtLeast", 0.9, null, null],
  ],
  ["Samtliga högstadieskolor ska besökas av polisen.", ["shareAtLeast", 1, null, null]],
  ["Alla anmälningar om klotter ska åtgärdas inom 24 timmar.", ["shareAtLeast", 1, null, null]],
  ["Klotter ska saneras inom 48 timmar.", ["atMost", 48, null, null]],
  [
    "90 procent av felanmälningarna ska åtgärdas inom fem arbetsdagar.",
    ["shareAtLeast", 0.9, null, null],
  ],
  ["Två av tre ungdomar ska ha deltagit i en aktivitet.", ["shareAtLeast", 2 / 3, null, null]],
  ["Minst hälften av lotterikontrollerna ska ske på kvällstid.", ["shareAtLeast", 0.5, null, null]],
  ["Vi lovar högst tio bilbränder under året.", ["atMost", 10, null, null]],
  ["Det får inte förekomma fler än 12 bilbränder.", ["atMost", 12, null, null]],
  ["Antalet bränder ska inte överstiga 20.", ["atMost", 20, null, null]],
  ["Svarstiden ska vara under 10 minuter.", ["atMost", 10, null, null]],
  [
    "Under två veckor i maj ska polisen genomföra 20 hastighetskontroller.",
    ["atLeast", 20, null, null],
  ],
  ["Polisen träffar fastighetsägarna en gång per kvartal.", ["atLeast", 1, null, "quarter"]],
  ["Kommunens fältgrupp ska finnas ute varje fredagskväll.", ["atLeast", 1, null, "week"]],
  [
    "Polisen och kommunen ska hålla två medborgarlöftesmöten per termin.",
    ["atLeast", 2, null, "term"],
  ],
  [
    "Var tredje månad ska kommunen bjuda in till lokala trygghetsråd.",
    ["atLeast", 1, null, "quarter"],
  ],
  ["Kommunen ska ta fram en handlingsplan mot våld i nära relationer.", ["done", 1, null, null]],
  ["Inrätta ett lokalt brottsförebyggande råd.", ["done", 1, null, null]],
  ["En gemensam lägesbild ska tas fram.", ["done", 1, null, null]],
  ["Antalet trygghetsvärdar ska fördubblas.", ["increaseByPercent", 1, null, null]],
  [
    "Minst 40 trygghetsvandringar, varav 10 i ytterområdena.",
    ["atLeast", 40, null, null],
    ["atLeast", 10, "ytterområdena", null],
  ],
  [
    "Polisen ska genomföra minst 10 kontroller av krogar och 5 kontroller av gym.",
    ["atLeast", 10, null, null],
    ["atLeast", 5, null, null],
  ],
  [
    "Polisen ska öka antalet alkoholkontroller med 20 procent och minska antalet klagomål till 30.",
    ["increaseByPercent", 0.2, null, null],
    ["decreaseTo", 30, null, null],
  ],
  ["Vi ska arbeta för att fler ska känna sig trygga.", ["increase", null, null, null]],
  ["Invånarnas trygghet ska öka.", ["increase", null, null, null]],
  ["Under 2020 gjordes 340 anmälningar om skadegörelse.", [null, null, null, null]],
  ["Kommunen har 12 skolor och 4 500 elever.", [null, null, null, null]],
  ["Ring 114 14 om du vill tipsa polisen.", [null, null, null, null]],
  ["Ärendet har diarienummer KS 2022/145.", [null, null, null, null]],
  ["Enligt 3 kap. 5 § ordningslagen krävs tillstånd.", [null, null, null, null]],
  ["Ungdomar mellan 13 och 17 år är en prioriterad grupp.", [null, null, null, null]],
  ["Välkommen till medborgarlöftet 2023!", [null, null, null, null]],
  ["Medborgarlöftet följs upp tre gånger per år.", [null, null, null, null]],
  ["Utryckningstiden ska i genomsnitt vara högst 15 minuter.", ["atMost", 15, null, null]],
  [
    "Högst 5 % av eleverna ska uppge att de utsatts för mobbning.",
    ["shareAtMost", 0.05, null, null],
  ],
  ["Andelen otrygga ska vara högst 10 %.", ["shareAtMost", 0.1, null, null]],
  ["Andelen otrygga ska minska från 32 % till 25 %.", ["decreaseTo", 0.25, null, null]],
  ["Öka andelen kvinnor som känner sig trygga till 80 %.", ["increaseTo", 0.8, null, null]],
  ["Förtroendet för polisen ska öka med 5 procentenheter.", ["increaseBy", 0.05, null, null]],
  ["Minst var tredje patrull ska gå till fots.", ["shareAtLeast", 1 / 3, null, null]],
  ["Polisen ska minst en gång i veckan besöka resecentrum.", ["atLeast", 1, null, "week"]],
  [
    "Kommunen ska installera tre trygghetskameror på stationsområdet.",
    ["atLeast", 3, "stationsområdet", null],
  ],
  ["Ingen elev ska behöva vänta mer än två veckor på ett samtal.", ["atMost", 2, null, null]],
  ["Hundra procent av skolorna ska ha en krisplan.", ["shareAtLeast", 1, null, null]],
  [
    "Polisen kommer att vara synlig i centrum varje fredag och lördag.",
    ["ongoing", null, "centrum", null],
  ],
  [
    "Genom att genomföra 12 insatser mot langning ska vi minska ungdomsfylleriet.",
    ["atLeast", 12, null, null],
  ],
  [
    "Minst 15 gånger ska kommunens ordningsvakter patrullera i Mariaparken.",
    ["atLeast", 15, "Mariaparken", null],
  ],
  [
    "Tjugofem krogtillsyner genomförs av kommunen tillsammans med polisen.",
    ["atLeast", 25, null, null],
  ],
  ["Det genomförs minst sex föräldramöten av skolan.", ["atLeast", 6, null, null]],
  ["Att antalet rån minskar till högst 8 under 2024.", ["decreaseTo", 8, null, null]],
  ["Polisen lovar: minst 100 nykterhetskontroller.", ["atLeast", 100, null, null]],
  ["- Minst 3 aktiviteter för äldre om bedrägerier", ["atLeast", 3, null, null]],
  ["Målet är 50 hembesök.", ["atLeast", 50, null, null]],
  ["Mål: 85 % nöjda medborgare.", ["shareAtLeast", 0.85, null, null]],
  [
    "Senast 2025 ska antalet fallolyckor ha minskat med en tredjedel.",
    ["decreaseByPercent", 1 / 3, null, null],
  ],
  ["Alla nyanlända ska erbjudas samhällsinformation.", ["shareAtLeast", 1, null, null]],
  ["Varje anmälan om mobbning ska utredas inom två veckor.", ["shareAtLeast", 1, null, null]],
  [
    "Polisen ska närvara vid minst åtta föräldramöten på högstadieskolor.",
    ["atLeast", 8, "högstadieskolor", null],
  ],
  [
    "Bostadsbolaget ska sätta upp 40 nya lampor längs gångstråket.",
    ["atLeast", 40, "längs gångstråket", null],
  ],
  ["Fler poliser i yttre tjänst.", ["increase", null, null, null]],
  ["Färre cykelstölder i centrum.", ["decrease", null, "centrum", null]],
  [
    "Polisen kommer att öka antalet synliga patrulltimmar i Lindängen till 1 200 timmar.",
    ["increaseTo", 1200, "Lindängen", null],
  ],
  ["Minska antalet våldsbrott i offentlig miljö.", ["decrease", null, "offentlig miljö", null]],
];
