import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { PageFiles } from "./bundlePage";
import { policyFor } from "./contentSecurityPolicy";

export interface Served {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Root of the project. */
  readonly root: string;
  /** The server's own address, `https://localhost:3000`. */
  readonly url: string;
  /** Name of the sample to open when the page names none. */
  readonly sample: string;
  /** A workbook of the user's own, to open instead of a sample. */
  readonly file?: string;
  readonly page: Promise<PageFiles>;
}

/** The address that the manifest is written for; the workbench may stand on another port. */
const manifestOrigin = /https:\/\/localhost:3000/g;
/** The one script tag that the page gets from elsewhere than `dist`. */
const officeScript = /(<script[^>]*\ssrc=")https:\/\/[^"]*\/office\.js(")/;
const notFound: Served = { status: 404, type: "text/plain; charset=utf-8", body: "Finns inte" };

/** What the server answers to one path; `query` is what stands after the question mark. */
export async function answer(
  site: Site,
  pathname: string,
  query: URLSearchParams,
): Promise<Served> {
  const { root } = site;
  if (pathname === "/") return file(path.join(root, "src/workbench/page/index.html"));
  if (pathname === "/manifest.xml") return manifest(site);
  if (pathname === "/workbooks") return json({ samples: await samples(root), opened: site.sample });
  if (pathname === "/workbook") return workbook(site, query.get("sample") ?? site.sample);
  if (pathname.startsWith("/workbench/")) {
    const name = pathname.slice("/workbench/".length);
    const body = (await site.page).get(name);
    return body ? { status: 200, type: typeOf(name), body } : notFound;
  }
  if (pathname.startsWith("/office/")) {
    const folder = path.join(root, "node_modules/@microsoft/office-js/dist");
    const served = await file(inside(folder, pathname.slice("/office/".length)));
    return { ...served, headers: { "access-control-allow-origin": "*" } };
  }
  return addIn(path.join(root, "dist"), pathname.slice(1));
}

/** The add-in's own files, as built; in its page only office.js comes from here instead of from Microsoft. */
async function addIn(dist: string, name: string): Promise<Served> {
  const served = await file(inside(dist, name));
  if (served.status !== 200 || !name.endsWith(".html")) return served;
  const body = Buffer.from(served.body)
    .toString("utf8")
    .replace(officeScript, "$1/office/office.js$2");
  return { ...served, body, headers: { "content-security-policy": policyFor() } };
}

async function manifest({ root, url }: Site): Promise<Served> {
  const served = await file(path.join(root, "manifest.xml"));
  if (served.status !== 200) return served;
  return {
    ...served,
    body: Buffer.from(served.body).toString("utf8").replace(manifestOrigin, url),
  };
}

async function workbook({ root, file: own }: Site, name: string): Promise<Served> {
  const isKnown = (await samples(root)).includes(name);
  if (!isKnown && own === undefined) return notFound;
  const place = isKnown ? path.join(root, "assets/samples", `${name}.xlsx`) : own;
  const served = await file(place ?? null);
  // The page opens it by itself, as it opens what people drop on it.
  const type = typeOf(".xlsx");
  return served.status === 200 ? { ...served, type } : served;
}

async function samples(root: string): Promise<string[]> {
  const names = await readdir(path.join(root, "assets/samples")).catch(() => []);
  return names
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => name.slice(0, -".xlsx".length))
    .sort();
}

async function file(place: string | null): Promise<Served> {
  if (place === null) return notFound;
  return readFile(place).then(
    (body) => ({ status: 200, type: typeOf(place), body }),
    () => notFound,
  );
}

/** The path of a file in a folder, or `null` when it leads out of it. */
function inside(folder: string, name: string): string | null {
  const place = path.join(folder, decodeURIComponent(name));
  return place.startsWith(folder + path.sep) ? place : null;
}

function json(content: unknown): Served {
  return { status: 200, type: "application/json; charset=utf-8", body: JSON.stringify(content) };
}

function typeOf(name: string): string {
  return types.get(path.extname(name)) ?? "application/octet-stream";
}

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain; charset=utf-8"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".woff2", "font/woff2"],
]);
