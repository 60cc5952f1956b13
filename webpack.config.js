import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";

/**
 * The add-in as Excel fetches it: `npm run build` writes `dist/`.
 *
 * Two compilations: `functions.js` alone in one file, because Excel may fetch it without the page;
 * and the page, which in the shared runtime holds the pane, the ribbon's buttons and functions.js.
 * office.js is never bundled: the page names Microsoft's own address.
 */

const root = fileURLToPath(new URL(".", import.meta.url));
const inRoot = (...parts) => join(root, ...parts);
const dist = inRoot("dist");

/** The address that manifest.xml is written with; the build puts another in its place. */
const developmentAddress = "https://localhost:3000";
/** `.example` can belong to nobody: a build without ADDIN_URL cannot be taken for a real one. */
const placeholderAddress = "https://lofteskollen.example";

const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** In bytes after gzip, as they travel. */
const budgets = { functions: 10_000, beforeFirstPress: 120_000 };

/**
 * Properties of our own objects that functions.js may call by a letter: neither Excel nor any text
 * knows them by name. Names that are also values (a kind, a verdict, "ratio") must not stand here.
 */
const ownProperties = [
  "isTargetless|isShare|needsTarget|needsBaseline|direction|comparedWith|canBePartly|isMet",
  "outcome|outcomeScope|today|graded|threshold|reportedUntil|elapsed|change|probability|reason",
  "verdict|verdicts|interims|state|low|high|hasUnit|isChange|isCounted|isByPercent|isComplete|goal",
  "headline|noPledges|milestone|attainment|amount|place|language|about|pledge|pledged|counted",
  "measured|ofTheWay|below|points|reported|quoted|cannotBeJudged|negativeTarget|targetBehind",
  "scopesDiffer|noImpliedBaseline|notVerdicts|noFigure|year|dayOfMonth",
].join("|");

/** How functions.js is made small; a test of the build holds its answers against its source's. */
const functionsMinifying = {
  ecma: 2020,
  compress: { passes: 3, pure_getters: true, hoist_funs: true, unsafe_arrows: true },
  mangle: {
    properties: {
      builtins: true,
      keep_quoted: "strict",
      regex: new RegExp(`^(?:${ownProperties})$`),
    },
  },
};

export default function addin(_environment, { mode = "production" }) {
  return [functionsConfig(mode), pageConfig(mode)];
}

function functionsConfig(mode) {
  return {
    ...sharedConfig("functions", mode),
    entry: { functions: inRoot("src/faces/functions/functions.ts") },
    output: { path: dist, filename: "functions.js" },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      minimizeOptions: { javascript: functionsMinifying },
    },
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new FunctionsBudgetPlugin(),
    ],
  };
}

function pageConfig(mode) {
  return {
    ...sharedConfig("page", mode),
    // Waits for functions.js, which it weighs together with its own scripts.
    dependencies: ["functions"],
    entry: {
      // The ribbon first: a press must find its handler even while the pane is still painting.
      taskpane: [
        inRoot("src/faces/ribbon/main.ts"),
        inRoot("src/faces/functions/pageFunctions.ts"),
        inRoot("src/faces/taskpane/main.ts"),
      ],
    },
    output: {
      path: dist,
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      // functions.js belongs to the other compilation.
      clean: { keep: /^functions\.js/ },
    },
    // Page and styles stay as written, so that a person can compare them with their source.
    optimization: { minimizeOptions: { html: false, css: false } },
    plugins: [
      new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version()) }),
      new HtmlWebpackPlugin({
        template: inRoot("src/faces/taskpane/taskpane.html"),
        filename: "taskpane.html",
        chunks: ["taskpane"],
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: inRoot("src/faces/taskpane/taskpane.css") },
          { from: inRoot("src/faces/functions/functions.json") },
          { from: inRoot("src/faces/functions/functions-en.json") },
          { from: inRoot("manifest.xml"), transform: (xml) => atAddress(xml, mode) },
          { from: inRoot("LICENSE"), to: "LICENSE.txt", toType: "file" },
        ],
      }),
      new FunctionsScriptPlugin(),
      new IconsPlugin(),
      new NoticesPlugin(),
      new PageBudgetPlugin(),
    ],
  };
}

function sharedConfig(name, mode) {
  return {
    name,
    mode,
    context: root,
    target: ["web", "es2020"],
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `tsc` in `npm test`; here they are only taken away.
          options: {
            // Core has a tsconfig.json of its own, which ts-loader would find first.
            configFile: inRoot("tsconfig.json"),
            transpileOnly: true,
            compilerOptions: { noEmit: false, target: "ES2020" },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      cacheDirectory: inRoot(".cache/webpack"),
      // What is built differently must not be taken from the cache.
      version: fingerprint(["webpack.config.js", "tsconfig.json", "package-lock.json"]),
    },
  };
}

function fingerprint(names) {
  const hash = createHash("sha256");
  for (const name of names) hash.update(readFileSync(inRoot(name)));
  return hash.digest("hex");
}

function version() {
  return JSON.parse(readFileSync(inRoot("package.json"), "utf8")).version;
}

/** The manifest with every address moved to where the add-in will be served. */
function atAddress(xml, mode) {
  const fallback = mode === "production" ? placeholderAddress : developmentAddress;
  const address = (process.env.ADDIN_URL || fallback).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"<>&]+$/.test(address))
    throw new Error(`ADDIN_URL must be an address that begins with https://, not "${address}".`);
  return xml.toString("utf8").replaceAll(developmentAddress, address);
}

/** Puts functions.js into the page, before the pane: formulas must not wait for React. */
class FunctionsScriptPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("FunctionsScript", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTags.tap("FunctionsScript", (data) => {
        data.assetTags.scripts.unshift({
          tagName: "script",
          voidTag: false,
          attributes: { defer: true, src: "functions.js" },
          meta: { plugin: "FunctionsScript" },
        });
        return data;
      });
    });
  }
}

/** Draws assets/icon.svg in every size that the manifest may name. */
class IconsPlugin {
  static ready;
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const svgPath = inRoot("assets/icon.svg");
    compiler.hooks.thisCompilation.tap("Icons", (compilation) => {
      compilation.fileDependencies.add(svgPath);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "Icons", stage }, async () => {
        const wasm = inRoot("node_modules/@resvg/resvg-wasm/index_bg.wasm");
        await (IconsPlugin.ready ??= readFile(wasm).then(initWasm));
        const svg = await readFile(svgPath, "utf8");
        for (const size of iconSizes) {
          const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
          compilation.emitAsset(`assets/icon-${size}.png`, new sources.RawSource(Buffer.from(png)));
        }
      });
    });
  }
}

/** Writes the licences of every package that went into the page, as their authors ask. */
class NoticesPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("Notices", async (compilation) => {
      const folders = new Set();
      for (const module of compilation.modules) {
        const path = (module.nameForCondition?.() ?? "").replaceAll("\\", "/");
        const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
        if (found) folders.add(found[0]);
      }
      const notices = await Promise.all([...folders].sort().map(noticeOf));
      await writeFile(join(dist, "NOTICES.txt"), notices.join(`\n${"-".repeat(80)}\n\n`));
    });
  }
}

async function noticeOf(folder) {
  const { name, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license"].find((candidate) =>
    existsSync(join(folder, candidate)),
  );
  const text = file ? await readFile(join(folder, file), "utf8") : `Licence: ${license}\n`;
  return `${name}\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
}

class FunctionsBudgetPlugin {
  apply(compiler) {
    inReport(compiler, "FunctionsBudget", (compilation) => {
      const assets = compilation.getAssets().filter(({ name }) => name.endsWith(".js"));
      if (assets.length !== 1 || assets[0].name !== "functions.js")
        return [`functions.js must be one self-contained file, but there are ${assets.length}.`];
      return weigh("functions.js", gzipped(assets[0].source.buffer()), budgets.functions);
    });
  }
}

class PageBudgetPlugin {
  apply(compiler) {
    inReport(compiler, "PageBudget", (compilation) => {
      const page = compilation.getAsset("taskpane.html")?.source.source().toString() ?? "";
      const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, src]) => src);
      // The views are fetched as soon as the skeleton is painted, and then what looks for leftovers.
      const views = ["pane", "leftovers"].flatMap(
        (name) => compilation.namedChunkGroups.get(name)?.getFiles() ?? [],
      );
      const own = [...scripts.filter((src) => !/^https?:/.test(src)), ...views];
      const weights = own.map((src) => {
        const asset = compilation.getAsset(src)?.source.buffer();
        if (asset) return gzipped(asset);
        return existsSync(join(dist, src)) ? gzipped(readFileSync(join(dist, src))) : Number.NaN;
      });
      const missing = own.filter((_, index) => Number.isNaN(weights[index]));
      if (own.length < 3 || missing.length > 0)
        return [
          `The page cannot be weighed: it names [${own}], of which [${missing}] were not built.`,
        ];
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return weigh("all JavaScript before the first press", sum, budgets.beforeFirstPress);
    });
  }
}

/** Runs when a production build's assets have their last form and name; its answers fail the build. */
function inReport(compiler, name, faultsOf) {
  if (compiler.options.mode !== "production") return;
  const { Compilation, WebpackError } = compiler.webpack;
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tap({ name, stage }, () => {
      if (compilation.errors.length > 0) return;
      for (const fault of faultsOf(compilation)) compilation.errors.push(new WebpackError(fault));
    });
  });
}

const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** Prints a weight beside its budget, and gives the fault if it is too heavy. */
function weigh(what, bytes, budget) {
  const kB = (count) => `${(count / 1000).toFixed(1)} kB`;
  console.log(`${what}: ${kB(bytes)} gzip of at most ${kB(budget)}`);
  if (bytes <= budget) return [];
  return [
    `${what} weighs ${kB(bytes)} gzip, more than its budget of ${kB(budget)}. ` +
      "Load what is not needed before the first press with import(), or do without it.",
  ];
}
