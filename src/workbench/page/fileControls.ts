import { openXlsx, type OpenedFile } from "../files/openXlsx";
import type { Extra } from "../files/listExtras";
import { extraSentence } from "../files/words/extraSentence";
import { problemSentence } from "../files/words/problemSentence";
import { askPerson, list, paragraph } from "./askPerson";
import { element } from "./element";
import { fileWords, type FileWords } from "./fileWords";
import { listenForDrops } from "./fileDrops";
import type { Language } from "./settings";
import { say } from "./statusLine";

/** What the controls need of the page. */
export interface FilePlace {
  language(): Language;
  addInId(): string;
  /** Puts a file in the place of the workbook that is open. */
  show(file: OpenedFile): Promise<void>;
  isChanged(): boolean;
  extras(): Promise<readonly Extra[]>;
  save(): Promise<Uint8Array>;
  name(): string;
}

export interface FileControls {
  /**
   * Opens the bytes of a file; the answer is `null`, or the sentence that says why it was not opened. What
   * was open is asked about when it has been changed; `""` when the person stayed with it.
   */
  open(bytes: Uint8Array, name: string): Promise<string | null>;
  /** True when nothing is lost by leaving the workbook, or the person said so. */
  mayLeave(): Promise<boolean>;
  /** Writes the controls' words anew after the language has changed. */
  relabel(): void;
}

/** The buttons to open and to save, dropping files on the page, and Ctrl+S. */
export function createFileControls(place: FilePlace): FileControls {
  const words = (): FileWords => fileWords[place.language()];
  const chooser = document.createElement("input");
  chooser.type = "file";
  chooser.accept = ".xlsx";
  chooser.hidden = true;
  const openButton = button("openFile", () => {
    chooser.click();
  });
  const saveButton = button("saveFile", () => {
    void saveAsked();
  });
  element("files").replaceChildren(openButton, saveButton, chooser);
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    chooser.value = "";
    if (file) void openChosen(file);
  });
  listenForDrops(
    (file) => void openChosen(file),
    () => words().dropHere,
  );
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    void saveAsked();
  });
  const relabel = (): void => {
    openButton.textContent = words().open;
    saveButton.textContent = words().save;
  };
  relabel();
  return { open, mayLeave, relabel };

  async function openChosen(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const problem = await open(bytes, file.name);
    if (!problem) return;
    const { notOpened, close } = words();
    await askPerson({ title: notOpened, content: [paragraph(problem)], answers: { close } });
  }

  async function open(bytes: Uint8Array, name: string): Promise<string | null> {
    say(words().opening(name));
    const { file, problem } = await openXlsx(bytes, name, place.addInId());
    say("");
    if (problem) return problemSentence(problem, name, place.language());
    if (!(await mayLeave())) return "";
    await place.show(file);
    return null;
  }

  async function mayLeave(): Promise<boolean> {
    if (!place.isChanged()) return true;
    const { unsavedTitle, unsaved, saveFirst, openAnyway, cancel } = words();
    const answer = await askPerson({
      title: unsavedTitle,
      content: [paragraph(unsaved)],
      answers: { saveFirst, openAnyway, cancel },
    });
    if (answer === "saveFirst") return saveAsked();
    return answer === "openAnyway";
  }

  /** Saves, unless the person stops when told what the file holds beside what is shown. */
  async function saveAsked(): Promise<boolean> {
    const extras = await place.extras();
    const { extrasTitle, saveNow, cancel, saving, saved } = words();
    if (extras.length > 0) {
      const content = extrasContent(extras, words(), place.language());
      const answers = { saveNow, cancel };
      if ((await askPerson({ title: extrasTitle, content, answers })) !== "saveNow") return false;
    }
    say(saving);
    const name = place.name().replace(/\.[a-z]+$/i, "") + ".xlsx";
    download(await place.save(), name);
    say(saved(name));
    return true;
  }
}

function extrasContent(
  extras: readonly Extra[],
  { kept, lost }: FileWords,
  language: Language,
): readonly HTMLElement[] {
  const of = (fate: Extra["fate"], heading: string): HTMLElement[] => {
    const found = extras.filter((extra) => extra.fate === fate);
    const items = found.map((extra) => extraSentence(extra, language));
    return items.length > 0 ? [paragraph(heading), list(items)] : [];
  };
  return [...of("lost", lost), ...of("kept", kept)];
}

function button(id: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.id = id;
  made.addEventListener("click", press);
  return made;
}

function download(bytes: Uint8Array, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.download = name;
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
