// `pnpm new rule|entity|identifier|code-list <name>`: source, test, page and index lines at once.
import { parseArgs } from "node:util";
import { stop } from "../checking/stop.ts";
import { allOutputs } from "../generating/generators.ts";
import { writeOutputs } from "../generating/outputs.ts";
import { newCodeList } from "../new/new-code-list.ts";
import { newEntity } from "../new/new-entity.ts";
import { newIdentifier } from "../new/new-identifier.ts";
import { newRule } from "../new/new-rule.ts";
import { Refusal, type Scaffold, type Titles, writeScaffold } from "../new/scaffold.ts";
import { run } from "../processes/run.ts";
import { shown } from "../workspace/files.ts";
import { root } from "../workspace/root.ts";

const usage =
  'Write: pnpm new rule <kind> or <subject/kind>, entity <Name>, identifier <group/name> or code-list <subject/name>, with --vi "…" and --en "…" for its titles.';
const makers: Readonly<Record<string, (name: string, titles: Titles) => Scaffold>> = {
  rule: (kind, titles) => newRule(root, kind, titles),
  entity: (name, titles) => newEntity(root, name, titles),
  identifier: (path, titles) => newIdentifier(root, path, titles),
  "code-list": (path, titles) => newCodeList(root, path, titles),
};

const { what, name, titles } = readArguments();
const make = makers[what];
if (make === undefined) stop(`'${what}' cannot be made. ${usage}`);
try {
  const scaffold = make(name, titles);
  writeScaffold(root, scaffold);
  const generated = writeOutputs(await allOutputs(root)).map((file) => shown(root, file));
  const files = [...Object.keys(scaffold.created), ...Object.keys(scaffold.changed)];
  const code = files.filter((file) => file.endsWith(".ts"));
  await run("biome", ["check", "--write", ...code], { cwd: root });
  for (const file of [...files, ...generated]) console.log(file);
  console.log("Now break the test, then write what makes it pass.");
} catch (error) {
  if (error instanceof Refusal) stop(error.message);
  throw error;
}

function readArguments(): { what: string; name: string; titles: Titles } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { vi: { type: "string" }, en: { type: "string" } },
    });
    const [what, name, ...rest] = positionals;
    if (what === undefined || name === undefined || rest.length > 0) stop(usage);
    const { vi = `Chưa đặt tên: ${name}`, en = name } = values;
    if (/["\\\n|*`{]/.test(vi + en)) stop("A title holds words only, no quotes or other marks.");
    return { what, name, titles: { vi: vi.normalize("NFC"), en } };
  } catch {
    // parseArgs says which option it does not know, in words for programmers.
    return stop(usage);
  }
}
