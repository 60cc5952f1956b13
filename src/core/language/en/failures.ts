import type { FailureWords } from "../failureWords";

export const failures = {
  "excel.accessDenied":
    "Excel denied access, for example because the sheet is protected or the file is read-only. Remove the protection or save a copy of your own and try again.",
  "excel.activityLimit": "Excel is too busy right now. Wait half a minute and try again.",
  "excel.apiNotFound":
    "This version of Excel lacks something the add-in needs. Update Excel or open the workbook in Excel on the web.",
  "excel.cellBeingEdited": "A cell is being edited. Finish with Enter and try again.",
  "excel.filteredRange":
    "The range is filtered and cannot be handled safely. Remove the filter and try again.",
  "excel.general":
    "Excel answered with an error that it did not explain. Nothing in the workbook has changed. Try again; if it does not help, close and reopen the workbook.",
  "excel.hiddenSheet":
    "The sheet {sheet} is hidden, so the cell cannot be shown. Right-click a sheet tab, choose Unhide and try again.",
  "excel.inactiveWorkbook": "Another workbook is active. Click in this workbook and try again.",
  "excel.invalidArgument":
    "Excel did not understand the question. Nothing in the workbook has changed. Check again, and tell us if it happens repeatedly.",
  "excel.invalidReference":
    "The cell or sheet no longer exists. Check again to get current places.",
  "excel.invalidSelection":
    "Several ranges are selected. Select one contiguous range and try again.",
  "excel.itemAlreadyExists":
    "Something with that name already exists in the workbook. Rename one of them and try again.",
  "excel.itemNotFound":
    "The sheet or table no longer exists; perhaps somebody removed or renamed it. Check again.",
  "excel.mergedRange": "The range contains merged cells. Unmerge them and try again.",
  "excel.noAnswer":
    "Excel has not answered for {seconds} seconds. If a cell is being edited, press Enter. Otherwise wait a little, try again, or close and reopen the pane. Nothing in the workbook has changed.",
  "excel.nonBlankCellOffSheet":
    "There is content at the far edge of the sheet that would end up outside. Move it and try again.",
  "excel.notExcel": "The pane was not opened in Excel. Open it from the Home tab in Excel.",
  "excel.paneNotShown":
    "Excel did not open the pane. Choose Open the pane on the Home tab: the result is there.",
  "excel.rangeTooLarge":
    "The range is larger than Excel hands out at once. Remove empty rows and columns that count as used and try again.",
  "excel.sessionExpired":
    "The connection to the workbook has expired. Reload the page or reopen the workbook.",
  "excel.tooMuchData":
    "The workbook is too large to be read in one piece. Move old years to a workbook of their own and try again.",
  "excel.undoNotSupported": "Excel cannot undo the operation, so it was not carried out.",
  "excel.unsupportedSheet":
    "The sheet is of a kind that cannot be read, such as a chart sheet. Switch to an ordinary worksheet.",
  "document.damaged":
    "The file {file} is damaged or cut short and cannot be read. Open it in Word and save it again, or copy the text and paste it.",
  "document.encrypted":
    "The file {file} is protected by a password. Open it in Word, copy the text and paste it here.",
  "document.notReadable":
    "The file {file} cannot be read as text. Choose a Word file (.docx) or a text file (.txt), or copy the text out of the document and paste it.",
  "document.old":
    "The file {file} is of an older kind, from before Word 2007. Open it in Word and save it as a Word document (.docx).",
  "document.tooLarge":
    "The file {file} is too large to be read in. Copy the part that has the pledges and paste it.",
  "document.tooLong":
    "The text is too long: at most {most} characters are read at a time. Paste the part that has the pledges.",
  "file.damaged":
    "The file {file} is damaged or cut short and cannot be read. Download it again, or open and save it again in Excel.",
  "file.empty": "The file {file} is empty (0 bytes). Download or save it again.",
  "file.encrypted":
    "The file {file} is protected with a password. Open it in Excel, remove the password under File, Info, Protect Workbook, and save.",
  "file.notFound": "The file {file} does not exist. Check its name and folder.",
  "file.notWorkbook":
    "The file {file} is no Excel workbook of the .xlsx type. Open it in Excel and save it as an Excel Workbook (.xlsx).",
  "input.notJson": "The input is not valid JSON. Check quotation marks and commas.",
  "input.notList": "The input is no JSON list. Write the rows between [ and ].",
  "input.notRows":
    "The input is not a list of rows: position {position} is not an object. Send a JSON list of objects.",
  "input.badDate": "The date {value} cannot be read. Write it as yyyy-mm-dd.",
  "input.unknownCommand": "There is no command {value}. Use --help for a list.",
  "input.unknownOption": "There is no option {value}, or it lacks a value. Use --help for a list.",
  "pane.notLoaded":
    "The pane could not be fetched. Check the network, close the pane and open it again from the Home tab.",
  "stopped.byUser": "The check was cancelled. Nothing in the workbook has changed.",
  "workbook.noTable":
    "{file} holds no table of pledges. It takes a heading row with Löfte (pledge) and, for example, År, Måltyp or Målvärde.",
  "excel.changedMeanwhile":
    "Cell {cell} on the sheet {sheet} has changed since the preview. Nothing was written. Look at the cell and do it again.",
  "excel.noRoomBelow":
    "Something stands below the table on the sheet {sheet}, in {cell}, so new rows do not fit. Move it and try again. Nothing was written.",
  "excel.partlyWritten":
    "Excel broke off while the sheet {sheet} was being written and could not be reached to put it back. Wait until Excel answers again and choose Clean up and put back in the pane, here or the next time you open it.",
  "excel.readOnly":
    "The workbook is open as read-only. Save a copy of your own, or choose Edit, and try again. Nothing was written.",
  "excel.sheetExists":
    "There is a sheet called {sheet} already, perhaps because a colleague just made it. Nothing was written. Look at the sheet and do it again.",
  "excel.sheetProtected":
    "The sheet {sheet} is protected. Unprotect it under Review, Unprotect Sheet, and try again. Nothing was written.",
  "excel.workbookProtected":
    "The structure of the workbook is protected, so sheets can be neither added nor removed. Unprotect it under Review, Protect Workbook, and try again. Nothing was written.",
  "file.exists":
    "The file {file} exists already. Choose another name with --out, so that nothing is overwritten.",
  "file.notWritten":
    "The file {file} could not be written. Check that the folder exists and that the file is not open.",
  "input.badPeriod":
    "The period {value} cannot be read. Write it as 2021-T2, 2021-K1, 2021-H1, 2021-05 or 2021.",
  "input.badYear": "The year {value} cannot be read. Write it with four digits, such as 2022.",
  "plan.noAnswers":
    "{file} holds no follow-up to collect answers from. Choose the copy of the workbook that was returned.",
  "plan.noFollowUps": "The workbook has no follow-up sheet to show. Make a follow-up first.",
  "plan.noPledges": "The workbook has no pledges yet. Write pledges on the sheet Löften first.",
  "plan.noPledgesOfYear":
    "There are no pledges for {year}. Write pledges of that year on the sheet Löften, or choose another period.",
  "plan.notOurSheet":
    "The sheet {sheet} was not made by Löfteskollen and is therefore left as it is. Make a follow-up and move the answers there.",
  "plan.nothingToUndo":
    "There is nothing to undo: what was written has been changed or removed already.",
  "plan.workbookNotEmpty":
    "The workbook is not empty: the sheet {sheet} has content. Open a new, empty workbook and try again.",
  "plan.yearExists":
    "There are pledges for {year} already. Remove them or choose another year; nothing was written.",
} as const satisfies FailureWords;
