import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadAdministrativeUnits } from "../../../src/code-lists/administrative-units/index.ts";

const folder = resolve(import.meta.dirname, "../../../src/code-lists/administrative-units");

/** Every file that a file loads when it is imported. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const statements = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\b[^;]*?from "(\.[^"]+)"/gms,
  );
  for (const [, specifier = ""] of statements) loadedWith(join(dirname(file), specifier), seen);
  return seen;
}

describe("the long lists", () => {
  it("are not loaded with the entry, only by what loads them", () => {
    const entry = [...loadedWith(join(folder, "index.ts"))];
    expect(entry).toContain(join(folder, "load-administrative-units.ts"));
    expect(entry.filter((file) => /\/(?:generated|shipped)\//.test(file))).toEqual([]);
    const shipped = [...loadedWith(join(folder, "shipped/shipped-editions.ts"))];
    expect(shipped.filter((file) => file.includes("/generated/"))).toHaveLength(3);
  });

  it("are loaded once", async () => {
    expect(await loadAdministrativeUnits()).toBe(await loadAdministrativeUnits());
  });

  it("stay under 500 kB a file", () => {
    const sizes = ["edition-2004", "edition-2025", "commune-successions"].map(
      (name) => readFileSync(join(folder, `generated/${name}.ts`)).length,
    );
    expect(sizes.every((size) => size < 500_000)).toBe(true);
  });
});
