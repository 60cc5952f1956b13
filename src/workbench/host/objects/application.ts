import type { Desk } from "../desk";
import type { PlayedObject } from "../playedObject";

/** Excel.Application: calculation, and the signs that numbers and dates are written with. */
export function application(desk: Desk): PlayedObject {
  const signs = readSigns(desk.culture);
  const culture: PlayedObject = {
    type: "CultureInfo",
    read: { Name: () => desk.culture },
    objects: {
      NumberFormat: () => ({
        type: "NumberFormatInfo",
        read: {
          NumberDecimalSeparator: () => signs.decimal,
          NumberGroupSeparator: () => signs.group,
          CurrencySymbol: () => signs.currency,
        },
      }),
      DatetimeFormat: () => ({
        type: "DatetimeFormatInfo",
        read: { DateSeparator: () => signs.date, ShortDatePattern: () => signs.datePattern },
      }),
    },
  };
  return {
    type: "Application",
    read: {
      CalculationMode: () => (desk.isCalculating() ? "Automatic" : "Manual"),
      CalculationState: () => "Done",
      DecimalSeparator: () => signs.decimal,
      ThousandsSeparator: () => signs.group,
      UseSystemSeparators: () => true,
    },
    calls: {
      Calculate: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
    objects: { CultureInfo: () => culture },
  };
}

function readSigns(culture: string) {
  const isSwedish = culture.toLowerCase().startsWith("sv");
  return isSwedish
    ? { decimal: ",", group: "\u00a0", date: "-", datePattern: "yyyy-MM-dd", currency: "kr" }
    : { decimal: ".", group: ",", date: "/", datePattern: "M/d/yyyy", currency: "$" };
}
