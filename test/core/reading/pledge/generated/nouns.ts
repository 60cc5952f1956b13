import type { Article } from "./spellNumber";

/** A noun with the forms that sentences need. */
export interface Noun {
  /** The verb that is at home with it; empty where it is nothing to be done. */
  readonly verb: string;
  readonly article: Article;
  readonly singular: string;
  readonly plural: string;
  readonly definite: string;
}

/** A line of a table: verb or "-", article, and the endings of singular, plural and definite plural. */
const nounsOf = (table: string): readonly Noun[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [verb, article, stem, plural, definite] = line.trim().split(/\s+/);
      return {
        verb: verb!,
        article: article as Article,
        singular: stem!,
        plural: withEnding(stem!, plural!),
        definite: withEnding(stem!, definite!),
      };
    });

/** "-er" is put after the stem, "=" is the stem itself, and another word stands for itself. */
const withEnding = (stem: string, ending: string): string => {
  if (ending === "=") return stem;
  if (ending.startsWith("~")) return `${stem.slice(0, -1)}${ending.slice(1)}`;
  return ending.startsWith("-") ? `${stem}${ending.slice(1)}` : ending;
};

/** What police and municipalities do and count. */
export const activities = nounsOf(`
  genomföra en  hastighetskontroll    -er -erna
  genomföra en  trafikkontroll        -er -erna
  göra      en  nykterhetskontroll    -er -erna
  göra      en  mopedkontroll         -er -erna
  genomföra en  rattfyllerikontroll   -er -erna
  göra      en  cykelkontroll         -er -erna
  genomföra en  tobakskontroll        -er -erna
  göra      en  ålderskontroll        -er -erna
  genomföra en  fartkontroll          -er -erna
  genomföra en  krogtillsyn           -er -erna
  göra      en  alkoholtillsyn        -er -erna
  göra      en  inspektion            -er -erna
  genomföra en  lekplatsbesiktning    -ar -arna
  göra      ett tillsynsbesök         =   -en
  göra      ett hembesök              =   -en
  göra      ett skolbesök             =   -en
  göra      ett krogbesök             =   -en
  göra      ett butiksbesök           =   -en
  göra      ett brandskyddsbesök      =   -en
  genomföra en  trygghetsvandring     -ar -arna
  genomföra en  nattvandring          -ar -arna
  genomföra en  kvällsvandring        -ar -arna
  göra      en  skyddsrond            -er -erna
  göra      en  trygghetsrond         -er -erna
  genomföra ett orossamtal            =   -en
  genomföra ett stödsamtal            =   -en
  genomföra ett uppföljningssamtal    =   -en
  genomföra en  medborgardialog       -er -erna
  genomföra en  trygghetsmätning      -ar -arna
  genomföra en  klottersanering       -ar -arna
  genomföra ett narkotikasök          =   -en
  hålla     ett föräldramöte          -n  -na
  hålla     ett medborgarmöte         -n  -na
  hålla     ett dialogmöte            -n  -na
  hålla     ett samverkansmöte        -n  -na
  hålla     ett grannsamverkansmöte   -n  -na
  hålla     en  föreläsning           -ar -arna
  hålla     en  informationsträff     -ar -arna
  hålla     en  nätverksträff         -ar -arna
  hålla     en  utbildningsdag        -ar -arna
  ordna     en  lovaktivitet          -er -erna
  ordna     en  fritidsaktivitet      -er -erna
  ordna     en  temakväll             -ar -arna
  ordna     en  idrottskväll          -ar -arna
  ordna     en  trygghetsdag          -ar -arna
  ordna     en  städdag               -ar -arna
  ordna     en  kvartersfest          -er -erna
  ordna     en  medborgarkväll        -ar -arna
`);

/** Activities that are for people, so that a group of an age may follow. */
export const gatherings = activities.filter(({ verb }) => verb === "ordna" || verb === "hålla");

export const incidents = nounsOf(`
  - ett bostadsinbrott        =   -en
  - ett bilinbrott            =   -en
  - ett källarinbrott         =   -en
  - ett skolinbrott           =   -en
  - ett personrån             =   -en
  - ett ungdomsrån            =   -en
  - ett butiksrån             =   -en
  - ett skadegörelsebrott     =   -en
  - ett misshandelsbrott      =   -en
  - ett narkotikabrott        =   -en
  - en  cykelstöld            -er -erna
  - en  butiksstöld           -er -erna
  - en  fordonsstöld          -er -erna
  - en  mopedstöld            -er -erna
  - en  fickstöld             -er -erna
  - en  bilbrand              bilbränder  bilbränderna
  - en  skolbrand             skolbränder skolbränderna
  - en  trafikolycka          ~or ~orna
  - en  smitningsolycka       ~or ~orna
  - ett störningsärende       -n  -na
  - ett nedskräpningsärende   -n  -na
`);

export const resources = nounsOf(`
  - en  fältarbetare          =   fältarbetarna
  - en  nattvandrare          =   nattvandrarna
  - en  ordningsvakt          -er -erna
  - en  trygghetsvärd         -ar -arna
  - en  trygghetskamera       trygghetskameror trygghetskamerorna
  - en  områdespolis          -er -erna
  - en  volontär              -er -erna
  - en  kontaktperson         -er -erna
  - en  familjehandledare     =   familjehandledarna
  - en  ungdomscoach          -er -erna
`);

export const people = nounsOf(`
  - en  elev                  -er -erna
  - en  invånare              =   invånarna
  - en  ungdom                -ar -arna
  - en  förälder              föräldrar föräldrarna
  - en  lärare                =   lärarna
  - en  företagare            =   företagarna
  - en  medarbetare           =   medarbetarna
  - en  pensionär             -er -erna
  - en  hyresgäst             -er -erna
  - en  kommuninvånare        =   kommuninvånarna
`);

export const premises = nounsOf(`
  - en  skola                 ~or ~orna
  - en  förskola              ~or ~orna
  - en  krog                  -ar -arna
  - en  restaurang            -er -erna
  - en  butik                 -er -erna
  - en  fritidsgård           -ar -arna
  - en  idrottshall           -ar -arna
  - en  lekplats              -er -erna
  - en  busshållplats         -er -erna
  - en  gångtunnel            gångtunnlar gångtunnlarna
  - ett flerbostadshus        =   -en
  - ett bibliotek             =   -en
`);

export const reports = nounsOf(`
  - en  anmälan               anmälningar anmälningarna
  - en  orosanmälan           orosanmälningar orosanmälningarna
  - en  felanmälan            felanmälningar felanmälningarna
  - ett klagomål              =   -en
  - en  medborgarfråga        ~or ~orna
  - ett inbrottsärende        -n  -na
`);

/** What is made or set up once. */
export const works = nounsOf(`
  ta        en  handlingsplan         -er -erna
  ta        en  lägesbild             -er -erna
  ta        en  rutin                 -er -erna
  ta        en  checklista            ~or ~orna
  ta        en  informationsfilm      -er -erna
  ta        en  belysningsplan        -er -erna
  ta        en  trygghetsplan         -er -erna
  ta        en  webbsida              ~or ~orna
  ta        ett utbildningsmaterial   =   -en
  inrätta   ett trygghetsråd          =   -en
  inrätta   en  samverkansgrupp       -er -erna
  inrätta   en  brottsofferjour       -er -erna
  inrätta   en  mötesplats            -er -erna
  inrätta   ett medborgarkontor       =   -en
  inrätta   ett ungdomsråd            =   -en
  genomföra en  kampanj               -er -erna
  genomföra en  trygghetsmätning      -ar -arna
  genomföra en  temavecka             ~or ~orna
`);

export const allNouns: readonly Noun[] = [
  ...[activities, incidents, resources, people, premises, reports, works].flat(),
];
