import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "selfsigned";
import { z } from "zod";

const stored = z.object({ key: z.string(), cert: z.string(), expires: z.number() });
const daysValid = 30;
const dayInMilliseconds = 86_400_000;

/** Key and certificate of this machine's own `localhost`, made once a month and kept in `folder`. */
export async function certificate(folder: string): Promise<{ key: string; cert: string }> {
  const file = path.join(folder, "certificate.json");
  const known = await readFile(file, "utf8").then(
    (text) => stored.safeParse(JSON.parse(text)).data,
    () => undefined,
  );
  if (known && known.expires > Date.now() + dayInMilliseconds) return known;
  const expires = Date.now() + daysValid * dayInMilliseconds;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notBeforeDate: new Date(Date.now() - dayInMilliseconds),
    notAfterDate: new Date(expires),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ key: made.private, cert: made.cert, expires }));
  return { key: made.private, cert: made.cert };
}
