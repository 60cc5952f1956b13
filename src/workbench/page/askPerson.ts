/** A question to the person in front of the page. */
export interface Question {
  readonly title: string;
  readonly content: readonly HTMLElement[];
  /** The answers by what their buttons say; the first is the one that Enter gives. */
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * Asks in a dialog over the page; the answer is that of the button pressed, `null` for Escape.
 *
 * @example await askPerson({ title: "Spara?", content: [], answers: { yes: "Ja", no: "Nej" } }) // "yes"
 */
export function askPerson({ title, content, answers }: Question): Promise<string | null> {
  const dialog = document.createElement("dialog");
  dialog.className = "question";
  const heading = document.createElement("h2");
  heading.textContent = title;
  heading.id = "questionTitle";
  dialog.setAttribute("aria-labelledby", heading.id);
  const row = document.createElement("div");
  row.className = "answers";
  return new Promise((resolve) => {
    row.append(
      ...Object.entries(answers).map(([answer, text]) => {
        const button = document.createElement("button");
        button.type = "button";
        button.name = answer;
        button.textContent = text;
        button.addEventListener("click", () => {
          dialog.close(answer);
        });
        return button;
      }),
    );
    dialog.append(heading, ...content, row);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "" ? null : dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
    row.querySelector("button")?.focus();
  });
}

/** A paragraph of a question. */
export function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

/** A list of a question. */
export function list(items: readonly string[]): HTMLElement {
  const element = document.createElement("ul");
  element.append(
    ...items.map((text) => {
      const item = document.createElement("li");
      item.textContent = text;
      return item;
    }),
  );
  return element;
}
