import { readFileSync } from "node:fs";
import { sampleBytes } from "../../../assets/samples/sampleBytes";
import { samples } from "../../../assets/samples/samples";
import { readXlsx } from "../../../src/adapters/files/readXlsx";

describe.each(samples)("the sample $name", (sample) => {
  const committed = (): Uint8Array => readFileSync(`assets/samples/${sample.name}.xlsx`);

  it("holds what its data say; `npm run samples` writes it anew", async () => {
    const [kept, made] = [await readXlsx(committed()), await readXlsx(await sampleBytes(sample))];
    expect(kept).toEqual(made);
    expect(kept.ok).toBe(true);
  });

  it("comes out byte for byte the same", async () => {
    expect(await sampleBytes(sample)).toEqual(await sampleBytes(sample));
  });

  it("is built of tables without merged cells, its days real days", async () => {
    const read = await readXlsx(committed());
    if (!read.ok) throw new Error(read.failure.code);
    for (const sheet of read.value.sheets) {
      expect(sheet.merged).toEqual([]);
      expect(sheet.tables).toHaveLength(1);
    }
    const [pledges] = read.value.sheets;
    expect(pledges?.values[3]?.[0]).toBe("Avstämningsdatum");
    expect(typeof pledges?.values[3]?.[1]).toBe("number");
    expect(pledges?.formats[3]?.[1]).toBe("yyyy-mm-dd");
  });

  it("judges every row that concerns its pledge, and no other", async () => {
    const read = await readXlsx(committed());
    if (!read.ok) throw new Error(read.failure.code);
    const [, followUp] = read.value.sheets;
    const judged = followUp?.formulas
      .slice(3)
      .map((row) => row[14]?.startsWith("=LOFTE.") ?? false);
    expect(judged).toEqual(sample.followUp.rows.map(({ Gäller }) => Gäller === "löftet"));
  });
});
