/** How a cell looks and what may be typed into it: everything about it but its content and number format. */
export interface CellLook {
  /** `"#RRGGBB"`, or `""` for no fill. */
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly wrapText: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly isLocked: boolean;
  /**
   * Number of the style of the opened file that this look goes out from, which may hold more than is played:
   * borders, patterns, angles. Never shown; it goes along with the cell so that saving can keep it.
   */
  readonly fileStyle: number;
  readonly validation: CellValidation | null;
}

/** A data validation, its parts as Excel's API gives them. */
export interface CellValidation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** A cell that nobody has touched. */
export const plainLook: CellLook = {
  fill: "",
  color: "#000000",
  bold: false,
  italic: false,
  fontName: "Calibri",
  fontSize: 11,
  wrapText: false,
  horizontal: "General",
  vertical: "Bottom",
  isLocked: true,
  fileStyle: 0,
  validation: null,
};
