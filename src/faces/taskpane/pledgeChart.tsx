import { useId, useMemo, useState } from "react";
import { assessableOf } from "../../core/language/assessable";
import { chartWordsIn } from "../../core/language/chartWordsIn";
import { figuresOf } from "../../core/language/figures";
import type { Report } from "../../core/report/report";
import { pledgeSeries, type PledgeSeries } from "./pledgeSeries";
import { useLanguage } from "./spokenLanguage";

/** Measures of the drawing, in the units of its view box. */
const size = { width: 320, height: 170, left: 28, right: 28, top: 26, bottom: 26 };

/** One pledge's outcome against its target over time, with the same figures as a table below. */
export function PledgeChart({ report }: { readonly report: Report }): React.JSX.Element {
  const language = useLanguage();
  const words = chartWordsIn(language);
  const id = useId();
  const drawn = useMemo(
    () =>
      report.pledges.flatMap((reported, position) => {
        const series = pledgeSeries(reported);
        return series.points.length > 0 ? [{ reported, position, series }] : [];
      }),
    [report],
  );
  const [chosen, choose] = useState(0);
  const shown = drawn.find(({ position }) => position === chosen) ?? drawn[0];
  if (!shown) return <p className="note">{words.noSeries}</p>;
  const { reported, series } = shown;
  const { pledge } = reported;
  const { write } = figuresOf(assessableOf(reported, report.threshold), language);
  const target = series.target === null ? null : write(series.target);
  const name = pledge.text === "" ? pledge.id : pledge.text;
  const told = series.points.map(({ period, value }) => `${period} ${write(value)}`);
  return (
    <figure className="chart">
      <figcaption>{words.overTime}</figcaption>
      <label className="field" htmlFor={id}>
        {words.choose}{" "}
        <select
          id={id}
          value={shown.position}
          onChange={(event) => {
            choose(Number(event.currentTarget.value));
          }}
        >
          {drawn.map(({ position, reported: { pledge: one } }) => (
            <option key={position} value={position}>
              {[one.id, one.text].filter(Boolean).join(" – ")}
            </option>
          ))}
        </select>
      </label>
      <svg
        role="img"
        aria-label={words.line(name, told, target)}
        viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
      >
        <Lines series={series} write={write} targetText={target && `${words.target} ${target}`} />
      </svg>
      <details>
        <summary tabIndex={0}>{words.asTable}</summary>
        <table>
          <caption>{name}</caption>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.outcome}</th>
              <th scope="col">{words.target}</th>
            </tr>
          </thead>
          <tbody>
            {series.points.map(({ period, value }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                <td>{write(value)}</td>
                <td>{target ?? words.noTarget}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

interface LinesProps {
  readonly series: PledgeSeries;
  readonly write: (value: number) => string;
  readonly targetText: string | null;
}

/** The outcome as a line with points, the target as a broken line: told apart without colour. */
function Lines({ series: { points, target }, write, targetText }: LinesProps): React.JSX.Element {
  const values = [0, ...points.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || 1;
  const inner = size.width - size.left - size.right;
  const xOf = (at: number): number =>
    points.length < 2 ? size.left + inner / 2 : size.left + (at / (points.length - 1)) * inner;
  const yOf = (value: number): number =>
    size.height - size.bottom - ((value - low) / span) * (size.height - size.top - size.bottom);
  const placed = points.map((point, at) => ({ ...point, x: xOf(at), y: yOf(point.value) }));
  // All names of periods have room up to six; of more, the first and the last are written.
  const isNamed = (at: number): boolean =>
    points.length <= 6 || at === 0 || at === points.length - 1;
  return (
    <>
      <line className="axis" x1={0} x2={size.width} y1={yOf(0)} y2={yOf(0)} />
      {target !== null && (
        <>
          <line className="target" x1={0} x2={size.width} y1={yOf(target)} y2={yOf(target)} />
          <text x={0} y={yOf(target) - 5}>
            {targetText}
          </text>
        </>
      )}
      <polyline
        className="outcome"
        points={placed.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ")}
      />
      {placed.map(({ period, value, x, y }, at) => (
        <g key={period}>
          <circle className="outcome" cx={x} cy={y} r={4} />
          {isNamed(at) && (
            <>
              <text x={x} y={y - 8} textAnchor="middle">
                {write(value)}
              </text>
              <text x={x} y={size.height - 6} textAnchor="middle">
                {period}
              </text>
            </>
          )}
        </g>
      ))}
    </>
  );
}
