/**
 * All that is fetched first when somebody presses *Kontrollera*: the checks with zod, and the
 * conversation with Excel.
 */
export { readSetting, writeSetting } from "../../adapters/excel/documentSettings";
export { readActiveWorkbook } from "../../adapters/excel/readActiveWorkbook";
export { readSelection } from "../../adapters/excel/readSelection";
export { showCell } from "../../adapters/excel/showCell";
export { watchWorkbook } from "../../adapters/excel/workbookChanges";
export { examine } from "../../core/examine";
