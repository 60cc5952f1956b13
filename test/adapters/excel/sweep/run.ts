import { spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * `npm run sweep`: every fault at every request of every operation, and a break at every step, where
 * `npm test` tries some of each kind. Takes as long as a coffee break, or a lunch.
 */
const { status } = spawnSync(
  process.execPath,
  [
    join("node_modules", "jest", "bin", "jest.js"),
    "test/adapters/excel/sweep",
    "--selectProjects=unit",
    "--maxWorkers=2",
  ],
  { stdio: "inherit", env: { ...process.env, SWEEP: "whole" } },
);
process.exitCode = status ?? 1;
