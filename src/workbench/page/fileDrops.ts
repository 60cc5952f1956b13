import { element } from "./element";

/** Lets files be dropped anywhere on the page but on the pane, which is the add-in's. */
export function listenForDrops(take: (file: File) => void, hint: () => string): void {
  const isForUs = (event: DragEvent): boolean => {
    const isOnPane = event.target instanceof Node && element("pane").contains(event.target);
    return !isOnPane && (event.dataTransfer?.types.includes("Files") ?? false);
  };
  const show = (isOver: boolean): void => {
    element("dropHint").textContent = isOver ? hint() : "";
  };
  // In capture, as the grid has ideas of its own about what is dragged over it.
  const listen = (type: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) => {
    document.addEventListener(
      type,
      (event) => {
        if (!isForUs(event)) {
          show(false);
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      true,
    );
  };
  listen("dragover", () => {
    show(true);
  });
  listen("dragleave", (event) => {
    if (event.relatedTarget === null) show(false);
  });
  listen("drop", (event) => {
    show(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
}
