import { pledge, target, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** One thing to be made, opened, written or held. */
export const doneOnce: readonly FrozenPledge[] = [
  pledge(
    "Kommunen ska ta fram en gemensam handlingsplan mot våld senast den 30 juni.",
    target("done", 1),
  ),
  pledge("Ett trygghetsråd ska inrättas i Ljungby.", target("done", 1, { scope: "Ljungby" })),
  pledge(
    "Polisen och kommunen ska genomföra en gemensam kampanj mot cykelstölder under hösten.",
    target("done", 1),
  ),
  pledge("Vi ska upprätta en lokal lägesbild.", target("done", 1)),
  pledge(
    "En mobil polisstation ska öppnas på Vallhamra torg.",
    target("done", 1, { scope: "Vallhamra torg" }),
  ),
  pledge(
    "Kommunen tar fram en ny belysningsplan för Slottsparken.",
    target("done", 1, { scope: undefined }),
  ),
  pledge(
    "Att starta ett nätverk för fastighetsägare i Arvika.",
    target("done", 1, { scope: undefined }),
  ),
  pledge("Under året ska en trygghetsmätning genomföras.", target("done", 1)),
  pledge(
    "Vi ska ta fram ett digitalt verktyg för felanmälan, så att invånarna enkelt kan rapportera klotter.",
    target("done", 1),
  ),
  pledge("Ordningsföreskrifterna ska revideras före den 1 november.", target("done", 1)),
  pledge("Kommunen ska anställa en trygghetssamordnare.", target("done", 1)),
  pledge(
    "Vi inför en gemensam rutin för överlämning mellan socialtjänst och polis.",
    target("done", 1),
  ),
  pledge("En enkät till alla hushåll skickas ut i april.", target("done", 1)),
  pledge("Mål: en ny fritidsgård ska byggas i Sätra.", target("done", 1, { scope: "Sätra" })),
  pledge("Kommunen ska bilda ett brottsförebyggande råd.", target("done", 1)),
  pledge(
    "En utbildning i konflikthantering tas fram för personalen på fritidsgårdarna.",
    target("done", 1, { scope: undefined }),
  ),
];
