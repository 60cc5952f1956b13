import { failureText } from "../../core/language/failureText";
import { languageOf } from "../../core/language/language";
import { requestCommand, type Command } from "../taskpane/commands";

const newsId = "ribbon-news";

/** What Excel hands a button's function: it must be told when the work is done. */
type ButtonEvent = Pick<Office.AddinCommands.Event, "completed">;

/**
 * Makes the handler of a button or menu item that asks the pane for something, and opens the pane on it.
 *
 * Asks first, so that the result waits in the pane even if Excel does not open it; then the page
 * holds a sentence on what to do. Always tells Excel that it is done, or the button would hang.
 *
 * @example Office.actions.associate("check", askPane("check"))
 */
export const askPane =
  (command: Command) =>
  async (event: ButtonEvent): Promise<void> => {
    try {
      document.getElementById(newsId)?.remove();
      requestCommand(command);
      if (!(await isPaneShown())) {
        const language = languageOf(Office.context.displayLanguage);
        sayInPage(failureText({ code: "excel.paneNotShown" }, language));
      }
    } finally {
      event.completed();
    }
  };

async function isPaneShown(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    // Excel says no more than that it did not; the sentence and its remedy are the same for all of it.
    return false;
  }
}

/** The pane has no word of its own for this, as it does not know the ribbon. */
function sayInPage(sentence: string): void {
  const news = document.createElement("p");
  news.id = newsId;
  news.setAttribute("role", "alert");
  news.textContent = sentence;
  document.body.prepend(news);
}
