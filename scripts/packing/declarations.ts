import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { importsOf } from "../source/imports.ts";
import { parseText } from "../source/parse.ts";
import { filesUnder, shown } from "../workspace/files.ts";
import type { Package } from "../workspace/packages.ts";

/** Most bytes of the declarations of one package, ESM only: its CommonJS twins say the same. */
const mostBytes = 150_000;

/** What a public declaration may mention; where Node's own types may stand, boundaries decide. */
const mayMention = (specifier: string): boolean =>
  specifier === "zod" || /^(?:@egov-vn\/|\.|node:)/.test(specifier);

/** Objections to the built declarations of a package: their size, and whose types they mention. */
export function declarationObjections({ id, folder }: Package): string[] {
  const dist = join(folder, "dist");
  const declarations = filesUnder(dist).filter((file) => /\.d\.c?ts$/.test(file));
  const bytes = declarations
    .filter((file) => file.endsWith(".d.ts"))
    .reduce((sum, file) => sum + statSync(file).size, 0);
  const foreign = declarations.flatMap((file) =>
    importsOf(parseText(file, readFileSync(file, "utf8")))
      .filter(({ specifier }) => !mayMention(specifier))
      .map(({ specifier }) => `${id}: ${shown(folder, file)} mentions types of "${specifier}"`),
  );
  const elided = declarations
    .filter((file) => readFileSync(file, "utf8").includes("/*elided*/"))
    .map((file) => `${id}: ${shown(folder, file)} holds an elided type: name it by an interface`);
  const heavy = `${id}: declarations weigh ${bytes} bytes; ${mostBytes} is the most`;
  return [...(bytes > mostBytes ? [heavy] : []), ...elided, ...foreign];
}
