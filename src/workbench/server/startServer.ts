import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { buildAddIn } from "./buildAddIn";
import { bundlePage } from "./bundlePage";
import { certificate } from "./certificate";
import { answer } from "./routes";
import type { Served, Site } from "./routes";

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Name of the sample to open when the address names none; the first pledge year when left out. */
  readonly sample?: string;
  /** A workbook to open instead of a sample. */
  readonly file?: string;
  /** Told what goes on, one line at a time, in Swedish. */
  readonly log?: (line: string) => void;
  /** Folder of the project; the one this file lies in when left out. */
  readonly root?: string;
  /** False when somebody else has built `dist` already. */
  readonly build?: boolean;
}

export interface RunningServer {
  /** `https://localhost:3000`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench and the add-in's built pages on `https://localhost`.
 *
 * @throws an error with the code `EADDRINUSE` when the port is taken, or the build's own failure.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const root = options.root ?? fileURLToPath(new URL("../../..", import.meta.url));
  const page = bundlePage(root);
  page.catch(() => undefined);
  const [credentials] = await Promise.all([
    certificate(path.join(root, ".cache/workbench")),
    options.build === false ? undefined : buildAddIn(root, options.log ?? (() => undefined)),
  ]);
  let site: Site | null = null;
  const server = createServer(credentials, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "https://localhost");
    const takesGzip = (request.headers["accept-encoding"] ?? "").includes("gzip");
    const reply = async ({ status, type, body, headers }: Served): Promise<void> => {
      const zipped = takesGzip && body.length > 1_000 ? await packed(body) : null;
      response.writeHead(status, {
        "content-type": type,
        "cache-control": "no-store",
        ...(zipped ? { "content-encoding": "gzip" } : {}),
        ...headers,
      });
      response.end(zipped ?? body);
    };
    if (!site) return;
    answer(site, pathname, searchParams)
      .catch((error: unknown): Served => {
        options.log?.(`Servern kunde inte svara på ${pathname}: ${String(error)}`);
        return { status: 500, type: "text/plain; charset=utf-8", body: String(error) };
      })
      .then(reply)
      .catch(() => {
        response.destroy();
      });
  });
  const port = await listen(server, options.port);
  const url = `https://localhost:${String(port)}`;
  const { file, sample = "eskilstuna-2021" } = options;
  site = {
    root,
    url,
    page,
    ...(file === undefined ? { sample } : { file, sample: path.basename(file) }),
  };
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const pack = promisify(gzip);
const packedBodies = new WeakMap<Uint8Array, Promise<Uint8Array>>();

/**
 * Packs an answer beside the others, so that a small one need not wait for a large one. The page's own
 * megabytes stay the same and are packed once.
 */
function packed(body: string | Uint8Array): Promise<Uint8Array> {
  if (typeof body === "string") return pack(body, { level: 4 });
  const known = packedBodies.get(body);
  if (known) return known;
  const fresh = pack(body, { level: 4 });
  packedBodies.set(body, fresh);
  return fresh;
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}
