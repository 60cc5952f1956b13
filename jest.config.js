/**
 * Three kinds of test, run in this order by `npm test`:
 * `unit` runs in Node; `build` reads the built `dist/`; `browser` drives a real Chromium against
 * the built add-in in the workbench.
 */
const shared = {
  transform: {
    "^.+\\.tsx?$": "<rootDir>/test/withoutTypes.js",
  },
  testEnvironment: "node",
  moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json"],
};

export default {
  // A test that hangs must end; one that is only slow, on a busy machine, must not. Read here alone:
  // in a project of its own it would count for nothing.
  testTimeout: 180_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: [
        "/node_modules/",
        "<rootDir>/test/browser/",
        "<rootDir>/test/build/",
      ],
    },
    { ...shared, displayName: "build", testMatch: ["<rootDir>/test/build/**/*.test.ts"] },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
