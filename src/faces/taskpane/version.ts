declare const __VERSION__: string | undefined;

/** The add-in's version, which the build puts in from package.json. */
export const version = typeof __VERSION__ === "string" ? __VERSION__ : "";
