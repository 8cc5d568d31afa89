import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a kind of rule is known to be, before its files are looked at. */
export interface KnownKind {
  readonly kind: string;
  readonly severity: string;
  /** Its own parameters, without those of every rule. */
  readonly parameters: readonly string[];
}

/** Rules of the catalogue that real reports must obey, R01 to R36. */
const catalogueNumbers: readonly string[] = Array.from(
  { length: 36 },
  (_, index) => `R${String(index + 1).padStart(2, "0")}`,
);

/** Objections to one kind of rule: what a reader or a maintainer would look for and not find. */
export function kindObjections(root: string, known: KnownKind): string[] {
  const { kind } = known;
  const missing = (what: string) => `${kind}: ${what}`;
  const sources = globSync(`packages/indicators/src/rules/*/${kind}.ts`, { cwd: root });
  const [source] = sources;
  if (source === undefined || sources.length > 1) {
    return [missing(`${sources.length} source files; one is needed`)];
  }
  const objections: string[] = [];
  const test = source.replace("/src/", "/test/").replace(/\.ts$/, ".test.ts");
  if (!existsSync(join(root, test))) objections.push(missing(`no test in ${test}`));
  const page = join(root, "docs", "rules", `${kind}.md`);
  if (!existsSync(page)) return [...objections, missing(`no page docs/rules/${kind}.md`)];
  return [
    ...objections,
    ...pageObjections(readFileSync(page, "utf8"), known).map(missing),
    ...rowObjections(root, known).map(missing),
  ];
}

function pageObjections(page: string, { kind, severity, parameters }: KnownKind): string[] {
  const line = (start: string) => page.split("\n").find((text) => text.startsWith(start)) ?? "";
  const said = line("- Parameters: ");
  const unsaid = parameters.filter((parameter) => !said.includes(`\`${parameter}\``));
  return [
    !page.slice(0, 120).split("\n")[0]?.endsWith(` (\`${kind}\`)`) && "the page's title lacks it",
    unsaid.length > 0 && `the page does not say its parameters ${unsaid.join(", ")}`,
    !line("- Severity unless").endsWith(`\`${severity}\``) &&
      `the page says another severity than ${severity}`,
    !/^- Catalogue of rules: (?:R\d\d|none: )/.test(line("- Catalogue")) &&
      "no number of the catalogue, or why none",
    !/^Source: (?!say here)\S/.test(line("Source: ")) && "no source is cited",
    !/^Not checked: (?!say here)\S/.test(line("Not checked: ")) &&
      "what it does not check is not said",
    exampleOf(page)?.["kind"] !== kind && "no example",
  ].filter((objection) => objection !== false);
}

/** The rule that the page shows, when it is JSON. */
export function exampleOf(page: string): Record<string, unknown> | undefined {
  const block = /```json\n([^`]{1,4000})```/.exec(page)?.[1];
  return block === undefined ? undefined : JSON.parse(block);
}

function rowObjections(root: string, { kind, severity }: KnownKind): string[] {
  const list = readFileSync(join(root, "docs", "rules", "README.md"), "utf8");
  const row = list.split("\n").find((line) => line.startsWith(`| [\`${kind}\`](${kind}.md) |`));
  if (row === undefined) return ["not in the list of docs/rules/README.md"];
  return row.endsWith(`| \`${severity}\` |`) ? [] : ["the list says another severity"];
}

/** The numbers of the catalogue that no page names. */
export function uncovered(root: string, kinds: readonly string[]): string[] {
  const named = new Set(
    kinds.flatMap((kind) => {
      const page = join(root, "docs", "rules", `${kind}.md`);
      if (!existsSync(page)) return [];
      const text = readFileSync(page, "utf8");
      const line = text.split("\n").find((each) => each.startsWith("- Catalogue")) ?? "";
      return line.match(/R\d\d/g) ?? [];
    }),
  );
  return catalogueNumbers.filter((number) => !named.has(number));
}
