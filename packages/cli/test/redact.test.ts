import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sample } from "@egov-vn/schemas/samples";
import { describe, expect, it, onTestFinished } from "vitest";
import { egov } from "./terminal-double.ts";

const dossiers = [1, 2, 3].map((seed) => sample("Dossier", seed));
const lines = dossiers.map((dossier) => JSON.stringify(dossier)).join("\n");

describe("egov redact", () => {
  it("gives the same records with personal data masked, from lines and from an array", async () => {
    const fromLines = await egov(["redact", "Dossier", "-"], { stdin: `${lines}\n` });
    const fromArray = await egov(["redact", "Dossier", "-"], {
      stdin: JSON.stringify(dossiers, null, 2),
    });
    expect([fromLines.code, fromLines.err]).toEqual([0, ""]);
    expect(fromArray.out).toBe(fromLines.out);
    const shown = fromLines.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(shown.map(({ code }) => code)).toEqual(dossiers.map(({ code }) => code));
    for (const [index, { applicant }] of dossiers.entries()) {
      expect(Object.keys(shown[index])).toEqual(Object.keys(dossiers[index] ?? {}));
      expect(shown[index].applicant.name).toBe("•••");
      expect(fromLines.out).not.toContain(applicant.phone);
    }
  });

  it("leaves out what cannot be read, says on which line, and shows nothing of it", async () => {
    const { code, out, err } = await egov(["redact", "Dossier", "-", "--lang", "en"], {
      stdin: `${lines}\n{"note": "MARKER-7f3a\n"MARKER-7f3a"\n`,
    });
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n")).toHaveLength(3);
    expect(err).toBe("egov: 2 records cannot be read and are left out (line 4, 5).\n");
    expect(out + err).not.toContain("MARKER");
  });

  it("writes to a file, and one sentence for an empty one", async () => {
    const folder = mkdtempSync(join(tmpdir(), "egov-vn-redact-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, "in.ndjson"), lines);
    const words = ["redact", "Dossier", "in.ndjson", "--out", "out.ndjson"];
    expect(await egov(words, { cwd: folder })).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(folder, "out.ndjson"), "utf8").trimEnd().split("\n")).toHaveLength(3);
    writeFileSync(join(folder, "empty.ndjson"), "");
    const empty = await egov(["redact", "Dossier", "empty.ndjson"], { cwd: folder });
    expect([empty.code, empty.err]).toEqual([1, "egov: Tệp trống.\n"]);
  });
});
