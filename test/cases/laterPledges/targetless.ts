import { noTargets, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** Work that goes on and activities without a number. */
export const targetless: readonly FrozenPledge[] = noTargets(
  "Vi ska fortsätta att arbeta mot våld i nära relationer.",
  "Polisen kommer att genomföra trafikkontroller på utsatta sträckor.",
  "Kommunen ska verka för en god dialog med fastighetsägarna i Bäckby.",
  "Vi genomför regelbundna nattvandringar i Kristinehamn.",
  "Flera insatser mot buskörning ska göras under sommaren.",
  "Samarbetet mellan skola, socialtjänst och polis ska utvecklas.",
  "Polisen ska göra sitt yttersta för att finnas på plats vid större evenemang.",
  "Ett antal tillsynsbesök kommer att göras på krogar i Halmstad.",
  "Vi ska bidra till ett gott föreningsliv i Hovsjö.",
  "Kommunen eftersträvar en levande stadskärna.",
  "Det innebär att vi kontinuerligt för dialog med de boende.",
  "Arbetet med grannsamverkan fortgår.",
  "Vi strävar efter att svara så snart vi kan.",
  "Några informationsmöten kommer att hållas för pensionärsföreningar.",
  "Polisen avser att löpande kontrollera körkort på mopedister.",
  "Insatser mot langning ska genomföras i samband med skolavslutningar.",
  "Vi ska vara tillgängliga och lyssna på invånarna.",
  "Samverkan inom SSPF ska fördjupas.",
  "Narkotikasök med hund görs på gymnasieskolor.",
  "Vi tar ett gemensamt ansvar för att ingen ung människa ska fara illa.",
  "Kommunen ska främja integration genom mötesplatser.",
  "Regelbundna möten hålls mellan kommunpolisen och trygghetssamordnaren.",
  "Vi ska följa utvecklingen av ungdomsbrottsligheten noga.",
  "Polisen prioriterar arbetet mot organiserad brottslighet i Alby.",
);
