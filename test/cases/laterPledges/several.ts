import { pledge, target, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** Two or three targets in one sentence. */
export const several: readonly FrozenPledge[] = [
  pledge(
    "Minst 40 trafikkontroller ska göras varav minst 10 utanför skolor.",
    target("atLeast", 40),
    target("atLeast", 10, { scope: "utanför skolor" }),
  ),
  pledge(
    "Vi ska genomföra sex medborgardialoger och två trygghetsvandringar.",
    target("atLeast", 6),
    target("atLeast", 2),
  ),
  pledge(
    "Antalet inbrott ska minska med 10 procent och antalet grannsamverkansområden ska öka till 25.",
    target("decreaseByPercent", 0.1),
    target("increaseTo", 25),
  ),
  pledge(
    "Minst 80 % av eleverna ska känna sig trygga och högst 5 % ska ha utsatts för våld.",
    target("shareAtLeast", 0.8, { scope: undefined }),
    target("shareAtMost", 0.05, { scope: undefined }),
  ),
  pledge(
    "Polisen ska göra minst 12 alkoholkontroller, och kommunen ska ordna minst 3 föräldramöten.",
    target("atLeast", 12),
    target("atLeast", 3),
  ),
  pledge(
    "Genomföra 8 tillsyner, 4 nattvandringar och 2 informationsmöten.",
    target("atLeast", 8),
    target("atLeast", 4),
    target("atLeast", 2),
  ),
  pledge(
    "Minst fem besök på äldreboenden samt minst tio besök på skolor.",
    target("atLeast", 5, { scope: "äldreboenden" }),
    target("atLeast", 10, { scope: "skolor" }),
  ),
  pledge(
    "Vi ska ta fram en handlingsplan och genomföra minst tre utbildningar.",
    target("done", 1),
    target("atLeast", 3),
  ),
  pledge("Av 60 fordonskontroller ska minst 20 göras nattetid.", target("atLeast", 20)),
];
