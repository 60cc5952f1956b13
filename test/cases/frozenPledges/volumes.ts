import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** Activities that can be counted, though no number is promised. */
export const volumes: readonly FrozenPledge[] = [
  pledge(
    "Polisen ska genomföra narkotikasök på gymnasieskolor.",
    target("volume", null, {
      scope: "gymnasieskolor",
      unit: "narkotikasök",
      responsible: "Polisen",
    }),
  ),
  pledge(
    "Genomföra trygghetsvandringar i Alingsås.",
    target("volume", null, { scope: "Alingsås", unit: "trygghetsvandringar" }),
  ),
  pledge(
    "Hastighetskontroller ska göras vid skolor.",
    target("volume", null, { scope: "skolor", unit: "Hastighetskontroller" }),
  ),
  pledge(
    "Riktade insatser mot häleri i Bromölla.",
    target("volume", null, { scope: "Bromölla", unit: "insatser" }),
  ),
  pledge(
    "Kommunen ska ordna lovaktiviteter i Lindängen under sommaren.",
    target("volume", null, { scope: "Lindängen", unit: "lovaktiviteter", responsible: "Kommunen" }),
  ),
  pledge(
    "Fältarbetarna genomför hembesök.",
    target("volume", null, { unit: "hembesök", responsible: "Fältarbetarna" }),
  ),
  pledge(
    "Under året ska tillsynsbesök göras på krogar.",
    target("volume", null, { scope: "krogar", unit: "tillsynsbesök", period: "året" }),
  ),
  pledge(
    "Vi kommer att hålla medborgardialoger i Boden.",
    target("volume", null, { scope: "Boden", unit: "medborgardialoger" }),
  ),
  pledge(
    "Föräldramöten om ungdomar och alkohol ska anordnas.",
    target("volume", null, { unit: "Föräldramöten" }),
  ),
  pledge(
    "Polisen ska genomföra rattfyllerikontroller längs väg 13.",
    target("volume", null, {
      scope: "längs väg 13",
      unit: "rattfyllerikontroller",
      responsible: "Polisen",
    }),
  ),
  pledge(
    "Flera informationsträffar ska hållas på äldreboenden.",
    target("volume", null, { scope: "äldreboenden", unit: "informationsträffar" }),
  ),
  pledge(
    "Ett antal nattvandringar ska göras i centrum.",
    target("volume", null, { scope: "centrum", unit: "nattvandringar" }),
  ),
  pledge(
    "Insatser mot illegal alkoholförsäljning under 2023.",
    target("volume", null, { unit: "Insatser", period: "2023" }),
  ),
  pledge(
    "Räddningstjänsten ska göra hembesök i Araby.",
    target("volume", null, { scope: "Araby", unit: "hembesök", responsible: "Räddningstjänsten" }),
  ),
];
