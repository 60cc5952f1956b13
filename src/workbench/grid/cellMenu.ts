import { CommandType, ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { ContextMenuPosition, IMenuManagerService, MenuItemType } from "@univerjs/ui";
import type { MenuSchemaType } from "@univerjs/ui";

/** An add-in's menu among those that a right click on a cell shows. */
export interface CellMenu {
  readonly id: string;
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
}

/**
 * Shows menus at the end of the menu that a right click on a cell opens; new ones replace the old.
 *
 * @param press is told which item was chosen, by its id.
 */
export function showCellMenus(
  injector: Injector,
  menus: readonly CellMenu[],
  press: (itemId: string) => void,
): void {
  const commands = injector.get(ICommandService);
  const group = menus.map((menu, order): [string, MenuSchemaType] => [
    menu.id,
    {
      order,
      menuItemFactory: () => ({ id: menu.id, type: MenuItemType.SUBITEMS, title: menu.label }),
      ...Object.fromEntries(
        menu.items.map(({ id, label }, at) => [
          id,
          {
            order: at,
            menuItemFactory: () => ({ id, type: MenuItemType.BUTTON, title: label }),
          },
        ]),
      ),
    },
  ]);
  for (const { id } of menus.flatMap(({ items }) => items)) {
    if (commands.hasCommand(id)) continue;
    commands.registerCommand({
      id,
      type: CommandType.OPERATION,
      handler: () => {
        press(id);
        return true;
      },
    });
  }
  const addIn = Object.assign({ order: 9 }, Object.fromEntries(group));
  injector.get(IMenuManagerService).mergeMenu({ [ContextMenuPosition.MAIN_AREA]: { addIn } });
}
