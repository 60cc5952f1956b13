import { defineConfig } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const typescript = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "assets/**/*.ts"];

export default defineConfig(
  { ignores: ["dist/", ".cache/", "coverage/", "node_modules/"] },
  // Nobody may switch a rule off beside the code; a rule that is wrong is changed here, for all.
  { linterOptions: { noInlineConfig: true } },
  { files: ["*.js"], extends: [tseslint.configs.strict] },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // `typeof import("…")` is how a module that loads on demand gets its type.
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-deprecated": [
        "error",
        // The only way to copy where a web view forbids the clipboard to a frame.
        { allow: [{ from: "lib", name: "execCommand" }] },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Export it by its name, so that it is called the same everywhere.",
        },
        {
          selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
          message: "A cast over unknown hides a wrong type: narrow it with a check.",
        },
      ],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "start" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
    },
  },
  {
    // Excel wants its own kind of error thrown, which is none of JavaScript's.
    files: ["src/faces/functions/**/*.ts"],
    rules: {
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
      ],
    },
  },
  {
    files: ["src/faces/taskpane/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Tests reach into JSON and the page; that a value is there is what they are about to say.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
);
