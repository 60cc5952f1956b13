import { pledge, target, type FrozenPledge } from "./frozenPledge";

/** At least so many, with a cue ("minst") or as a plain count to reach. */
export const minimums: readonly FrozenPledge[] = [
  pledge(
    "Polisen ska genomföra minst 40 hastighetskontroller i Botkyrka under 2023.",
    target("atLeast", 40, {
      scope: "Botkyrka",
      unit: "hastighetskontroller",
      period: "2023",
      responsible: "Polisen",
    }),
  ),
  pledge(
    "Kommunen lovar att ordna minst tolv trygghetsvandringar under året.",
    target("atLeast", 12, { unit: "trygghetsvandringar", period: "året", responsible: "Kommunen" }),
  ),
  pledge(
    "Minst sex medborgardialoger ska hållas i Umeå kommun.",
    target("atLeast", 6, { scope: "Umeå kommun", unit: "medborgardialoger" }),
  ),
  pledge(
    "Lägst 25 tillsynsbesök på serveringsställen görs under 2024.",
    target("atLeast", 25, { scope: "serveringsställen", unit: "tillsynsbesök", period: "2024" }),
  ),
  pledge(
    "Vi ska göra åtminstone tio hembesök under våren.",
    target("atLeast", 10, { unit: "hembesök" }),
  ),
  pledge(
    "Fler än 15 nattvandringar ska genomföras i centrum.",
    target("atLeast", 15, { scope: "centrum", unit: "nattvandringar" }),
  ),
  pledge(
    "Områdespolisen i Lund ska hålla minst trettiofem skolföreläsningar.",
    target("atLeast", 35, { unit: "skolföreläsningar", responsible: "Områdespolisen i Lund" }),
  ),
  pledge(
    "Minst 1 200 elever ska nås av information om näthat.",
    target("atLeast", 1200, { unit: "elever" }),
  ),
  pledge(
    "Socialtjänsten kommer att genomföra minst 60 orossamtal under 2022.",
    target("atLeast", 60, { unit: "orossamtal", period: "2022", responsible: "Socialtjänsten" }),
  ),
  pledge(
    "Åtminstone åtta föräldramöten ska ägna tid åt narkotika.",
    target("atLeast", 8, { unit: "föräldramöten" }),
  ),
  pledge(
    "Genomföra 4 trygghetsvandringar i Sjöbo.",
    target("atLeast", 4, { scope: "Sjöbo", unit: "trygghetsvandringar" }),
  ),
  pledge(
    "Polisen och kommunen ska tillsammans arrangera tre medborgarkvällar under hösten.",
    target("atLeast", 3, { unit: "medborgarkvällar", responsible: "Polisen och kommunen" }),
  ),
  pledge(
    "Fältarbetarna ska besöka 18 fritidsgårdar under året.",
    target("atLeast", 18, { unit: "fritidsgårdar", period: "året", responsible: "Fältarbetarna" }),
  ),
  pledge(
    "Kommunen ska byta ut 350 lampor i parkbelysningen.",
    target("atLeast", 350, { unit: "lampor", responsible: "Kommunen" }),
  ),
  pledge(
    "Under sommaren ska 20 lovaktiviteter erbjudas i stadsdelen Kronogården.",
    target("atLeast", 20, { scope: "stadsdelen Kronogården", unit: "lovaktiviteter" }),
  ),
  pledge(
    "Vid minst fem tillfällen ska polisen kontrollera mopeder utanför högstadieskolorna.",
    target("atLeast", 5, { scope: "utanför högstadieskolorna", responsible: "polisen" }),
  ),
  pledge(
    "Polisen ska vid fyra tillfällen finnas på plats på biblioteket.",
    target("atLeast", 4, { scope: "biblioteket", responsible: "Polisen" }),
  ),
  pledge(
    "Minst hundratjugo rattfyllerikontroller ska utföras i Hässleholm.",
    target("atLeast", 120, { scope: "Hässleholm", unit: "rattfyllerikontroller" }),
  ),
  pledge(
    "Räddningstjänsten lovar minst 75 brandskyddsbesök i Vivalla under 2025.",
    target("atLeast", 75, {
      scope: "Vivalla",
      unit: "brandskyddsbesök",
      period: "2025",
      responsible: "Räddningstjänsten",
    }),
  ),
  pledge(
    "Antalet trafikkontroller ska vara minst 90.",
    target("atLeast", 90, { unit: "trafikkontroller" }),
  ),
  pledge(
    "Antalet krogtillsyner får inte understiga 24.",
    target("atLeast", 24, { unit: "krogtillsyner" }),
  ),
  pledge(
    "Inte färre än sju besök ska göras på äldreboenden.",
    target("atLeast", 7, { scope: "äldreboenden", unit: "besök" }),
  ),
  pledge(
    "Mer än 500 cyklar ska märkas i Växjö under 2023.",
    target("atLeast", 500, { scope: "Växjö", unit: "cyklar", period: "2023" }),
  ),
  pledge(
    "Bostadsbolaget ska utbilda minst trettio trygghetsvärdar.",
    target("atLeast", 30, { unit: "trygghetsvärdar", responsible: "Bostadsbolaget" }),
  ),
  pledge(
    "Minst 2 ordningsvakter ska patrullera på resecentrum.",
    target("atLeast", 2, { scope: "resecentrum", unit: "ordningsvakter" }),
  ),
  pledge(
    "Polisen i Kalmar ska genomföra tvåhundrafemtio riktade kontroller av tunga fordon.",
    target("atLeast", 250, { responsible: "Polisen i Kalmar" }),
  ),
  pledge(
    "Minst 1\u00a0500 hushåll ska få information om inbrottsskydd under 2024.",
    target("atLeast", 1500, { unit: "hushåll", period: "2024" }),
  ),
  pledge(
    "Kommunpolisen bjuder in till två dialogmöten i Åstorp under våren 2022.",
    target("atLeast", 2, {
      scope: "Åstorp",
      unit: "dialogmöten",
      period: "våren 2022",
      responsible: "Kommunpolisen",
    }),
  ),
  pledge(
    "Skolan och fritidsgården ska ordna nio drogfria kvällar för ungdomar.",
    target("atLeast", 9, { unit: "kvällar", responsible: "Skolan och fritidsgården" }),
  ),
  pledge(
    "Åtminstone 3 grannsamverkansmöten hålls på landsbygden.",
    target("atLeast", 3, { scope: "landsbygden", unit: "grannsamverkansmöten" }),
  ),
  pledge(
    "Vi lovar att göra minst 45 inspektioner av tobakshandlare.",
    target("atLeast", 45, { unit: "inspektioner" }),
  ),
  pledge(
    "Fältgruppen ska under året ha uppsökande arbete vid minst femtio tillfällen i Biskopsgården.",
    target("atLeast", 50, { scope: "Biskopsgården", period: "året", responsible: "Fältgruppen" }),
  ),
  pledge(
    "Det ska genomföras minst sextioåtta nykterhetskontroller längs väg 26.",
    target("atLeast", 68, { scope: "längs väg 26", unit: "nykterhetskontroller" }),
  ),
  pledge(
    "Polisen ska publicera minst 52 inlägg på sociala medier.",
    target("atLeast", 52, { scope: "sociala medier", unit: "inlägg", responsible: "Polisen" }),
  ),
  pledge(
    "Minst 3,5 kilometer gångväg ska få ny belysning.",
    target("atLeast", 3.5, { unit: "kilometer" }),
  ),
  pledge(
    "Kommunen inrättar fem nya fältarbetartjänster under 2023.",
    target("atLeast", 5, { unit: "fältarbetartjänster", period: "2023", responsible: "Kommunen" }),
  ),
  pledge(
    "Under 2022 ska lägst niohundra ungdomar delta i sommarlovsaktiviteterna.",
    target("atLeast", 900, { unit: "ungdomar", period: "2022" }),
  ),
  pledge(
    "Minst tjugoett bilvrak ska forslas bort från allmän plats.",
    target("atLeast", 21, { unit: "bilvrak", scope: undefined }),
  ),
];
