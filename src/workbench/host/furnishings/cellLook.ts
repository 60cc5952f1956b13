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
  validation: null,
};
