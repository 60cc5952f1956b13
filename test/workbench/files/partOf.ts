import JSZip from "jszip";

/** The text of a part of a file, `""` where there is none. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(path)?.async("string")) ?? "";
}
