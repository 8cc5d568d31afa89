import type { Unit, UsableRow } from "./editions.ts";

/** Units as text: `=parent` opens a group, then a line `code kind name` for each. */
export function unitLines(units: readonly Unit[]): string {
  const groups = Map.groupBy(units.toSorted(byCode), ({ parent }) => parent);
  return [...groups]
    .toSorted(([left], [right]) => compare(left, right))
    .flatMap(([parent, group]) => [
      `=${parent}`,
      ...group.map(({ code, kind, name }) => `${code} ${kind} ${name}`),
    ])
    .join("\n");
}

/** Successions as text: a line `new old old …` for each new commune. */
export function successionLines(rows: readonly UsableRow[]): string {
  const groups = Map.groupBy(rows, ({ newCode }) => newCode);
  return [...groups]
    .toSorted(([left], [right]) => compare(left, right))
    .map(([newCode, group]) => {
      const old = [...new Set(group.map(({ oldCode }) => oldCode))].toSorted(compare);
      return `${newCode} ${old.join(" ")}`;
    })
    .join("\n");
}

/** A module that exports texts, with the line that says where they come from. */
export function textModule(origin: string, texts: Readonly<Record<string, string>>): string {
  const parts = Object.entries(texts).map(([name, text]) => {
    if (/[`\\$]/.test(text)) throw new Error(`${name} holds a letter that ends a template`);
    return `export const ${name} = \`${text}\`;\n`;
  });
  return `// Made by scripts/generating/administrative-units.ts from ${origin}: do not edit.\n${parts.join("\n")}`;
}

function byCode(left: Unit, right: Unit): number {
  return compare(left.code, right.code);
}

/** By code units, since codes are digits and the locale must not matter. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
