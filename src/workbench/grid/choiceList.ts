/**
 * A list to choose from, by mouse or keyboard: arrows move, Enter chooses, Escape leaves.
 *
 * @param choose is told what was chosen, `null` when the list is left.
 */
export function createChoiceList(
  choices: readonly string[],
  choose: (chosen: string | null) => void,
): HTMLElement {
  const list = document.createElement("ul");
  list.setAttribute("role", "listbox");
  list.tabIndex = -1;
  list.className = "validationList";
  list.style.cssText =
    "position:absolute;margin:0;padding:2px 0;list-style:none;background:#fff;color:#242424;border:1px solid #8a8886;max-height:180px;overflow:auto;pointer-events:auto;font:12px sans-serif;box-shadow:0 2px 6px #0003;min-width:100%;z-index:2";
  let at = 0;
  const items = choices.map((choice) => {
    const item = document.createElement("li");
    item.setAttribute("role", "option");
    item.style.cssText = "padding:3px 8px;white-space:nowrap;cursor:default";
    item.textContent = choice;
    item.addEventListener("click", () => {
      choose(choice);
    });
    return item;
  });
  const mark = (): void => {
    items.forEach((item, index) => {
      const isMarked = index === at;
      item.setAttribute("aria-selected", String(isMarked));
      item.style.background = isMarked ? "#deecf9" : "";
      // Not scrollIntoView, nor a plain focus: both would scroll the whole grid along.
      if (isMarked) list.scrollTop = Math.max(0, item.offsetTop - item.offsetHeight * 3);
    });
  };
  const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  list.addEventListener("keydown", (event) => {
    const move = moves[event.key];
    if (event.key === "Enter") choose(choices[at] ?? null);
    else if (event.key === "Escape" || event.key === "Tab") choose(null);
    else if (move !== undefined) at = Math.min(Math.max(0, at + move), choices.length - 1);
    else return;
    mark();
    event.preventDefault();
    event.stopPropagation();
  });
  list.append(...items);
  mark();
  return list;
}
