import { pledge, target, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** Parts of a whole: percentages, fractions, "alla" and "var tredje". */
export const shares: readonly FrozenPledge[] = [
  pledge("Alla som gör en orosanmälan ska få svar inom 48 timmar.", target("shareAtLeast", 1)),
  pledge(
    "Samtliga grundskolor i Borlänge ska få besök av en polis.",
    target("shareAtLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Mål: 85 % av felanmälningarna ska vara åtgärdade inom fem dagar.",
    target("shareAtLeast", 0.85),
  ),
  pledge(
    "Minst 92,5 procent av restaurangerna i Kiruna ska ha kontrollerats.",
    target("shareAtLeast", 0.925, { scope: undefined }),
  ),
  pledge(
    "Varje elev i årskurs 8 ska ha deltagit i en föreläsning om narkotika.",
    target("shareAtLeast", 1, { scope: undefined }),
  ),
  pledge("Hälften av alla trafikkontroller ska ske kvällstid.", target("shareAtLeast", 0.5)),
  pledge(
    "Minst två tredjedelar av invånarna ska känna till medborgarlöftet.",
    target("shareAtLeast", 2 / 3),
  ),
  pledge(
    "Andelen otrygga i Araby ska vara högst 25 procent.",
    target("shareAtMost", 0.25, { scope: "Araby" }),
  ),
  pledge(
    "Minst var tredje ungdom ska ha träffat en fältsekreterare.",
    target("shareAtLeast", 1 / 3),
  ),
  pledge(
    "Nio av tio anmälningar om skadegörelse ska besvaras inom en vecka.",
    target("shareAtLeast", 0.9),
  ),
  pledge("Högst var femte invånare ska känna sig otrygg på kvällen.", target("shareAtMost", 0.2)),
  pledge(
    "95% av trasiga lampor längs gångstråken lagas inom tio dagar.",
    target("shareAtLeast", 0.95, { scope: undefined }),
  ),
  pledge(
    "Det innebär att samtliga elever ska erbjudas ett samtal med skolkuratorn.",
    target("shareAtLeast", 1),
  ),
  pledge(
    "Andelen elever som känner sig trygga i skolan ska vara minst 90 procent.",
    target("shareAtLeast", 0.9, { scope: undefined }),
  ),
  pledge(
    "Högst 8 % av ungdomarna i Tierp ska uppge att de har provat narkotika.",
    target("shareAtMost", 0.08, { scope: undefined }),
  ),
  pledge(
    "Minst en fjärdedel av patrulltimmarna ska läggas i Ronna.",
    target("shareAtLeast", 0.25, { scope: "Ronna" }),
  ),
  pledge(
    "Alla föräldrar till elever i årskurs 7 ska bjudas in till ett möte om sociala medier.",
    target("shareAtLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Åtminstone 70 procent av de tillfrågade ska uppge att de har förtroende för polisen.",
    target("shareAtLeast", 0.7),
  ),
  pledge(
    "Samtliga anmälningar om våld i nära relation ska utredas skyndsamt.",
    target("shareAtLeast", 1),
  ),
  pledge(
    "Minst 60 procent av löftets aktiviteter ska ha genomförts senast den 31 augusti.",
    target("shareAtLeast", 0.6),
  ),
  pledge(
    "Minst tre fjärdedelar av klottret ska vara borta inom ett dygn.",
    target("shareAtLeast", 0.75),
  ),
  pledge("Andelen falska larm får inte överstiga 5 procent.", target("shareAtMost", 0.05)),
  pledge("Varje brottsutsatt ska få information om stöd.", target("shareAtLeast", 1)),
  pledge(
    "Åtta av tio boende i Fröslunda ska uppleva att det är tryggt att gå ut.",
    target("shareAtLeast", 0.8, { scope: undefined }),
  ),
  pledge(
    "Vi ska svara på 100 procent av inkomna medborgarförslag inom 30 dagar.",
    target("shareAtLeast", 1),
  ),
  pledge(
    "Mindre än 10 procent av besökarna ska uppge att de känner sig otrygga.",
    target("shareAtMost", 0.1),
  ),
  pledge(
    "Alla nya medarbetare på socialtjänsten ska utbildas i hedersrelaterat våld.",
    target("shareAtLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Minst 33,3 % av tillsynen ska ske på helger.",
    target("shareAtLeast", 0.333, { scope: undefined }),
  ),
  pledge(
    "Samtliga parker i Enköping ska ha genomgått en trygghetsbesiktning före den 1 oktober.",
    target("shareAtLeast", 1, { scope: undefined }),
  ),
  pledge(
    "Av de anmälda cykelstölderna ska minst 15 procent klaras upp.",
    target("shareAtLeast", 0.15),
  ),
];
