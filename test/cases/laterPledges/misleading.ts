import { noTargets, type FrozenPledge } from "../frozenPledges/frozenPledge";

/** Numbers and words that look like a target and are none. */
export const misleading: readonly FrozenPledge[] = noTargets(
  "Vi ska fortsätta arbeta med ungdomar mellan 13 och 19 år.",
  "Arbetet ska bedrivas enligt 3 kap. 5 § polislagen.",
  "Polisen ska fortsätta samarbetet med kommunen under 2024–2026.",
  "Vi verkar för dialog; ring 114 14 om du vill tipsa.",
  "Uppföljning av löftena publiceras var fjärde månad.",
  "Kommunen arbetar vidare med Agenda 2030.",
  "Samverkan enligt överenskommelsen, dnr KS 2023/417, ska utvecklas.",
  "Vi ska utveckla arbetet i årskurs 7–9.",
  "Punkt 4. Fortsatt arbete mot klotter.",
  "Polisen arbetar löpande med trafiksäkerhet på E18 och väg 56.",
  "Vi ska fortsätta att ha öppet på Medborgarkontoret, Storgatan 12.",
  "Föreningsstödet riktas till barn från 6 år och uppåt.",
  "Löftet gäller från den 1 januari till den 31 december 2025.",
  "Vi ska fortsätta att nattvandra mellan kl. 21 och 01.",
  "Arbetet med de 22 särskilt prioriterade områdena ska utvecklas.",
  "Insatser mot fortkörning på 30-sträckor ska genomföras.",
  "Polisen ska fortsätta bevaka derbyt i omgång 15.",
  "Kommunen ska verka för att 24-timmarsvården utvecklas.",
  "Vi ska fortsätta med metoden Ett steg före 2.0.",
  "Kontakta oss på trygghet@kommunen.se eller 0150-123 45 så berättar vi mer.",
  "Arbeta vidare utifrån de fem fokusområdena.",
  "Trafikkontroller genomförs i samarbete med grannkommunerna, se sidan 14.",
  "Under vecka 44 kommer vi att genomföra insatser mot skadegörelse.",
  "Vi ska fortsätta att stödja 18-åringar som lämnar familjehem.",
);
