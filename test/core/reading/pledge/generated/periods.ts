/** When a pledge holds; none of them is a recurrence, and none of their numbers is a target. */
export const periods: readonly string[] = [
  ..."under 2022|under 2023|under 2024|under 2025|under året|under våren 2023".split("|"),
  ..."under hösten|under hösten 2024|under perioden 2023–2025|under första halvåret 2023".split(
    "|",
  ),
  ..."under sommaren|under mandatperioden|före årets slut|under det andra kvartalet".split("|"),
  ..."senast den 31 december 2024|under åren 2022 och 2023|under vinterhalvåret".split("|"),
  ..."till utgången av 2026|under skolåret 2023/2024|mellan den 1 mars och den 31 oktober".split(
    "|",
  ),
];

/** Those that last, for work that goes on all the while. */
export const spans = periods.filter((period) => period.startsWith("under"));

/** Years before the pledge, which statistics and comparisons name. */
export const pastYears = [2016, 2017, 2018, 2019, 2020, 2021] as const;
