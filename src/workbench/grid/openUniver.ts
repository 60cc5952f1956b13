import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import DesignWords from "@univerjs/design/locale/en-US";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import DocsWords from "@univerjs/docs-ui/locale/en-US";
import { CELL_INVERTED_INDEX_CACHE, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import FormulaUIWords from "@univerjs/sheets-formula-ui/locale/en-US";
import FormulaWords from "@univerjs/sheets-formula/locale/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import NumfmtWords from "@univerjs/sheets-numfmt-ui/locale/en-US";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import TableUIWords from "@univerjs/sheets-table-ui/locale/en-US";
import TableWords from "@univerjs/sheets-table/locale/en-US";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import SheetsUIWords from "@univerjs/sheets-ui/locale/en-US";
import SheetsWords from "@univerjs/sheets/locale/en-US";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import UIWords from "@univerjs/ui/locale/en-US";

/**
 * Starts Univer in an element of the page: its sheets, formulas, number formats and tables.
 *
 * Put together from the single packages: the ready-made presets bring closed-source parts along.
 */
export function openUniver(container: HTMLElement, isDark: boolean): Univer {
  curePoisonedIndex();
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words() },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    headerMenu: false,
    footer: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  return univer;
}

/**
 * Univer 0.25.1 answers `=IF(B2="",…)` wrongly for a 0 once another formula has compared a range over
 * that cell: an index of values takes 0 and blank for the same. Without the index it is right.
 */
function curePoisonedIndex(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = (_unit, _sheet, _column, first, last) => ({
    rowsInCache: [],
    rowsNotInCache: [[first, last]],
  });
}

function words(): ReturnType<typeof mergeLocales> {
  return mergeLocales(
    DesignWords,
    UIWords,
    DocsWords,
    SheetsWords,
    SheetsUIWords,
    FormulaWords,
    FormulaUIWords,
    NumfmtWords,
    TableWords,
    TableUIWords,
  );
}
