/** Room for a chart's shapes within its drawing, in the drawing's own units. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
