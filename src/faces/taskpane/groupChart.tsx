import type { Group } from "../../core/report/report";
import { chartWordsIn } from "../../core/language/chartWordsIn";
import { shortText } from "../../core/sheets/shortText";
import { chartParts } from "./chartParts";
import { useLanguage } from "./spokenLanguage";

interface GroupChartProps {
  readonly title: string;
  /** What the group without a name is called. */
  readonly unnamed: string;
  readonly groups: readonly Group[];
}

/** Measures of the drawing, in the units of its view box. */
const size = { width: 320, label: 18, bar: 22, gap: 8 };
/** A narrower stretch has no room for its symbol and number, which the table tells. */
const narrowest = 30;
const longestLabel = 46;

/** The counts of each group as stacked bars, with the same figures as a table below. */
export function GroupChart({ title, unnamed, groups }: GroupChartProps): React.JSX.Element {
  const language = useLanguage();
  const words = chartWordsIn(language);
  const rows = groups.map(({ name, rollUp }) => ({
    name: name ?? unnamed,
    total: rollUp.total,
    parts: chartParts(rollUp, words.open, language),
  }));
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const step = size.label + size.bar + size.gap;
  const told = rows.map(({ name, parts }) =>
    words.group(
      name,
      parts.flatMap((part) => (part.count > 0 ? [`${String(part.count)} ${part.name}`] : [])),
    ),
  );
  const [first] = rows;
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <ul className="legend" aria-hidden="true">
        {first?.parts.map(({ key, symbol, name }) => (
          <li key={key}>
            <span className={`swatch chart-${key}`}>{symbol}</span> {name}
          </li>
        ))}
      </ul>
      <svg
        role="img"
        aria-label={words.bars(title, told)}
        viewBox={`0 0 ${String(size.width)} ${String(rows.length * step)}`}
      >
        {rows.map(({ name, parts }, row) => (
          <g key={row} transform={`translate(0 ${String(row * step)})`}>
            <text y={size.label - 6}>{shortText(name, longestLabel)}</text>
            {stretches(parts, most).map(({ part, from, width }) => (
              <g key={part.key} className={`chart-${part.key}`}>
                <rect x={from} y={size.label} width={width} height={size.bar} />
                {width >= narrowest && (
                  <text x={from + width / 2} y={size.label + 16} textAnchor="middle">
                    {part.symbol} {part.count}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </svg>
      <details>
        <summary tabIndex={0}>{words.asTable}</summary>
        <div className="scroll" role="region" aria-label={title} tabIndex={0}>
          <table>
            <caption>{title}</caption>
            <thead>
              <tr>
                <td />
                {first?.parts.map(({ key, symbol, name }) => (
                  <th key={key} scope="col">
                    <span aria-hidden="true">{symbol}</span> {name}
                  </th>
                ))}
                <th scope="col">{words.all}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, parts, total }, row) => (
                <tr key={row}>
                  <th scope="row">{name}</th>
                  {parts.map(({ key, count }) => (
                    <td key={key}>{count}</td>
                  ))}
                  <td>{total}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Where the parts of a bar lie, so that the longest bar fills the width. */
function stretches(parts: ReturnType<typeof chartParts>, most: number) {
  let from = 0;
  return parts.flatMap((part) => {
    const width = (part.count / most) * size.width;
    const stretch = { part, from, width };
    from += width;
    return part.count > 0 ? [stretch] : [];
  });
}
