import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** One digest over names and contents of files. */
export function digestOf(files: readonly string[]): string {
  const digest = createHash("sha256");
  for (const file of files) {
    digest.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return digest.digest("hex");
}
