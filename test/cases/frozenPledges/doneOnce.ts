import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** One thing to be made or done. */
export const doneOnce: readonly FrozenPledge[] = [
  pledge(
    "Kommunen och polisen ska genomföra en gemensam kampanj mot sexköp.",
    target("done", 1, { unit: "kampanj", responsible: "Kommunen och polisen" }),
  ),
  pledge(
    "Ta fram en lokal handlingsplan mot hedersrelaterat våld.",
    target("done", 1, { unit: "handlingsplan" }),
  ),
  pledge(
    "Kommunen ska inrätta ett trygghetsråd under 2023.",
    target("done", 1, { unit: "trygghetsråd", period: "2023", responsible: "Kommunen" }),
  ),
  pledge(
    "En ny fältgrupp ska startas i Enköping.",
    target("done", 1, { scope: "Enköping", unit: "fältgrupp" }),
  ),
  pledge("Vi tar fram en gemensam lägesbild.", target("done", 1, { unit: "lägesbild" })),
  pledge(
    "Genomföra en trygghetsmätning under hösten 2022.",
    target("done", 1, { unit: "trygghetsmätning", period: "hösten 2022" }),
  ),
  pledge(
    "En trygghetsvandring ska genomföras i Bäckby.",
    target("done", 1, { scope: "Bäckby", unit: "trygghetsvandring" }),
  ),
  pledge(
    "Fritidsförvaltningen lovar att öppna en mötesplats för unga i Rinkeby.",
    target("done", 1, {
      scope: "Rinkeby",
      unit: "mötesplats",
      responsible: "Fritidsförvaltningen",
    }),
  ),
  pledge(
    "Upprätta ett samverkansavtal mellan kommunen och bostadsbolagen.",
    target("done", 1, { unit: "samverkansavtal" }),
  ),
  pledge(
    "Polisen i Örebro ska anordna en temadag om bedrägerier mot äldre.",
    target("done", 1, { unit: "temadag", responsible: "Polisen i Örebro" }),
  ),
  pledge(
    "En utbildning i mobila trygghetslarm ska tas fram.",
    target("done", 1, { scope: undefined, unit: "utbildning" }),
  ),
  pledge(
    "Under året ska en belysningsplan antas av kommunfullmäktige.",
    target("done", 1, { unit: "belysningsplan", period: "året" }),
  ),
  pledge(
    "Kommunen ska bygga en gångtunnel under järnvägen i Alvesta.",
    target("done", 1, { scope: undefined, unit: "gångtunnel", responsible: "Kommunen" }),
  ),
  pledge(
    "Ett medborgarkontor ska öppnas i Hammarkullen.",
    target("done", 1, { scope: "Hammarkullen", unit: "medborgarkontor" }),
  ),
  pledge(
    "Skolorna ska ta fram en rutin för att anmäla brott.",
    target("done", 1, { unit: "rutin", responsible: "Skolorna" }),
  ),
  pledge(
    "Tillsätta en trygghetssamordnare i Gällivare.",
    target("done", 1, { scope: "Gällivare", unit: "trygghetssamordnare" }),
  ),
];
