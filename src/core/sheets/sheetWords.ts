import type { FollowUpWords } from "./followUp/followUpWords";
import type { OverviewWords } from "./overview/overviewWords";
import type { TemplateWords } from "./template/templateWords";

/**
 * Every word that we write into sheets. Swedish only: what a cell says must not change with who opens
 * the workbook. They live in `language`, which stands above this room, and come as an argument.
 */
export interface SheetWords {
  readonly followUp: FollowUpWords;
  readonly overview: OverviewWords;
  readonly template: TemplateWords;
}
