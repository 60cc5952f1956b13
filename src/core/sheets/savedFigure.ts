/**
 * A number as all programs save it: LibreOffice keeps fifteen digits of what Excel keeps seventeen of,
 * and nobody has typed anything there.
 *
 * @example savedFigure(0.3287671232876712) → 0.328767123287671
 */
export const savedFigure = (figure: number): number => Number(figure.toPrecision(15));
