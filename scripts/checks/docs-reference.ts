// Prevents gaps in the reference: public types that the documentation cannot show because they are
// not exported, links that lead nowhere, public names without a docstring, and whole entries that
// nobody told typedoc about.
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as z from "zod";
import type { Check, Outcome } from "../checking/check.ts";
import { runAlone } from "../checking/run-alone.ts";
import { printed } from "../processes/run.ts";
import { runTypedoc } from "../reference/run-typedoc.ts";
import { type Package, readPackages } from "../workspace/packages.ts";
import { root } from "../workspace/root.ts";

async function checkReference(): Promise<Outcome> {
  const finished = await runTypedoc(root, ["--emit", "none"]);
  const text = printed(finished);
  // Warnings are judged here: typedoc's own option for it stops before it has looked at the links.
  const clean = finished.code === 0 && !text.includes("[warning]");
  return { failures: [...(clean ? [] : [text]), ...readPackages(root).flatMap(entryObjections)] };
}

const settings = z.looseObject({ entryPoints: z.array(z.string()) });

/** The entries of typedoc.json have to be those of package.json. */
function entryObjections({ id, folder, entries }: Package): string[] {
  const file = join(folder, "typedoc.json");
  const text = existsSync(file) ? readFileSync(file, "utf8") : `{ "entryPoints": [] }`;
  const documented = settings.parse(JSON.parse(text)).entryPoints.toSorted();
  const offered = entries.map(({ source }) => relative(folder, source)).sort();
  if (documented.join() === offered.join()) return [];
  return [`packages/${id}/typedoc.json: entryPoints must be ${JSON.stringify(offered)}`];
}

export const docsReference: Check = { name: "docs-reference", run: checkReference };

if (import.meta.main) await runAlone(docsReference);
