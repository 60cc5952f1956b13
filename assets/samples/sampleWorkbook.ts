/** A sample workbook as plain data; days are written `yyyy-mm-dd`. */
export interface SampleWorkbook {
  /** The file's name without folder and ending. */
  readonly name: string;
  readonly title: string;
  readonly municipality: string;
  readonly year: number;
  /** The reporting date (avstämningsdatum) that the workbook states. */
  readonly reportingDate: string;
  readonly pledges: readonly SamplePledge[];
  readonly followUp: {
    readonly sheet: string;
    readonly table: string;
    readonly title: string;
    readonly rows: readonly SampleFollowUp[];
  };
}

/** One row of the sheet Löften, by its headings. */
export interface SamplePledge {
  readonly LöftesID: string;
  readonly Löfte: string;
  readonly Ansvarig?: string;
  readonly Fokusområde: string;
  readonly Måltyp: string;
  readonly Målvärde?: number;
  readonly Enhet?: string;
  readonly Avgränsning?: string;
  readonly Basår?: number;
  readonly Basvärde?: number;
  readonly Start: string;
  readonly Slut: string;
  readonly Uppföljning: string;
  readonly Källa: string;
}

/** One row of a sheet Uppföljning, by its headings; the computed columns are added when written. */
export interface SampleFollowUp {
  readonly LöftesID: string;
  readonly Period: string;
  readonly Utfall?: number | string;
  readonly Utfallstext?: string;
  readonly Avgränsning?: string;
  readonly Gäller: "löftet" | "del" | "annat";
  readonly Typ: "period" | "ackumulerat";
  readonly Läge?: "preliminärt" | "slutligt";
  readonly Orsakskategori?: string;
  readonly Orsak?: string;
  readonly Åtgärd?: string;
  readonly Källa?: string;
  readonly Rapporterad?: string;
}

/** The headings of the sheet Löften, from left to right. */
export const pledgeHeadings = [
  "LöftesID",
  "Löfte",
  "Ansvarig",
  "Fokusområde",
  "Måltyp",
  "Målvärde",
  "Enhet",
  "Avgränsning",
  "Basår",
  "Basvärde",
  "Start",
  "Slut",
  "Uppföljning",
  "Källa",
] as const satisfies readonly (keyof SamplePledge)[];

/** The headings of a sheet Uppföljning that people fill in, from left to right. */
export const followUpHeadings = [
  "LöftesID",
  "Period",
  "Utfall",
  "Utfallstext",
  "Avgränsning",
  "Gäller",
  "Typ",
  "Läge",
  "Orsakskategori",
  "Orsak",
  "Åtgärd",
  "Källa",
  "Rapporterad",
] as const satisfies readonly (keyof SampleFollowUp)[];

/** The headings of the columns that custom functions fill, right of those people fill in. */
export const computedHeadings = ["Måluppfyllelse", "Bedömning", "Förklaring"] as const;
