import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** Continuing or vague work that promises neither a number nor a direction. */
export const ongoings: readonly FrozenPledge[] = [
  pledge(
    "Polisen och kommunen ska fortsätta samverka i trygghetsfrågor.",
    target("ongoing", null, { scope: undefined, responsible: "Polisen och kommunen" }),
  ),
  pledge(
    "Kommunen ska utveckla arbetet med brottsförebyggande frågor.",
    target("ongoing", null, { responsible: "Kommunen" }),
  ),
  pledge("Vi verkar för ett gott samtalsklimat.", target("ongoing", null)),
  pledge(
    "Fortsatt arbete med grannsamverkan i Kävlinge.",
    target("ongoing", null, { scope: "Kävlinge" }),
  ),
  pledge(
    "Polisen ska göra sitt yttersta för att stödja brottsoffer.",
    target("ongoing", null, { responsible: "Polisen" }),
  ),
  pledge(
    "Kommunen eftersträvar en god dialog med föreningslivet.",
    target("ongoing", null, { responsible: "Kommunen" }),
  ),
  pledge(
    "Socialtjänsten ska arbeta med uppsökande verksamhet i Rosengård.",
    target("ongoing", null, { scope: "Rosengård", responsible: "Socialtjänsten" }),
  ),
  pledge("Samverkan mellan skola, socialtjänst och polis ska utvecklas.", target("ongoing", null)),
  pledge(
    "Bidra till en trygg och säker miljö i centrum.",
    target("ongoing", null, { scope: "centrum" }),
  ),
  pledge("Löpande föra dialog med fastighetsägarna.", target("ongoing", null)),
  pledge(
    "Vi ska kontinuerligt arbeta med klotterfrågan i Tyresö.",
    target("ongoing", null, { scope: "Tyresö" }),
  ),
  pledge("Fördjupa samarbetet med nattvandrarna.", target("ongoing", null)),
  pledge(
    "Polisen i Gävle kommer att fortsätta arbeta mot öppen narkotikahandel.",
    target("ongoing", null, { responsible: "Polisen i Gävle" }),
  ),
  pledge(
    "Kommunen ska verka för att belysningen i parkerna fungerar.",
    target("ongoing", null, { scope: undefined, responsible: "Kommunen" }),
  ),
  pledge("Vi fortsätter att utveckla metoderna för orossamtal.", target("ongoing", null)),
  pledge(
    "Samarbetet med krogarna ska fortgå under 2024.",
    target("ongoing", null, { period: "2024" }),
  ),
  pledge(
    "Parterna strävar efter en gemensam syn på trygghet.",
    target("ongoing", null, { responsible: "Parterna" }),
  ),
  pledge(
    "Arbeta med attityder och normer på skolor.",
    target("ongoing", null, { scope: "skolor" }),
  ),
  pledge(
    "Polisen ska ha en kontinuerlig dialog med invånarna i Skärholmen.",
    target("ongoing", null, { scope: "Skärholmen", responsible: "Polisen" }),
  ),
  pledge(
    "Fritidsgårdarna ska fortsätta utveckla sitt drogförebyggande arbete.",
    target("ongoing", null, { responsible: "Fritidsgårdarna" }),
  ),
];
