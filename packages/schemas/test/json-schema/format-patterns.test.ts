import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import * as schemas from "../../src/index.ts";
import { type FormatPattern, formatPatterns } from "../../src/json-schema/format-patterns.ts";
import { patternText } from "../../src/json-schema/pattern-text.ts";
import { chanceOf } from "../../src/samples/chance.ts";
import { changedText } from "./fuzz/changed-text.ts";

type Text = z.core.$ZodType<string> & { safeParse: z.ZodType["safeParse"] };

/** Public schemas of formats that zod checks with a function, by the format's name. */
const formats = new Map<string, Text>(
  Object.values<unknown>(schemas).flatMap((value): [string, Text][] => {
    const def = (value as Partial<z.ZodCustomStringFormat> | null)?._zod?.def;
    if (def?.check !== "string_format" || def.pattern !== undefined) return [];
    return [[def.format, value as Text]];
  }),
);

/** Whether JSON Schema, whose patterns are read as Unicode, would take a text. */
function fits({ pattern, maxLength = Number.POSITIVE_INFINITY }: FormatPattern, text: string) {
  return [...text].length <= maxLength && new RegExp(patternText(pattern), "u").test(text);
}

/** Texts of a pattern, those that only a look-ahead refuses among them. */
function textsOf({ pattern }: FormatPattern): string[] {
  const plain = new RegExp(pattern.source.replace(/\(\?[!=][^)]{0,20}\)/g, ""));
  return fc.sample(fc.stringMatching(plain), { seed: 20_210_301, numRuns: 500 });
}

describe("formats and their patterns", () => {
  it("has a pattern for every format that a public schema has", () => {
    const missing = [...formats.keys()].filter((format) => !Object.hasOwn(formatPatterns, format));
    const advice = "has no entry in src/json-schema/format-patterns.ts";
    expect(missing.map((format) => `the format "${format}" ${advice}`)).toEqual([]);
    expect(formats.size).toBeGreaterThan(15);
  });

  it.each([...formats])("%s: the pattern takes what the format takes", (format, schema) => {
    const entry = formatPatterns[format];
    if (entry === undefined) throw new Error(`the format "${format}" has no pattern`);
    const counts = { accepted: 0, refused: 0, beyond: 0 };
    for (const [seed, text] of textsOf(entry).entries()) {
      const chance = chanceOf(format, seed);
      for (const tried of [text, ...Array.from({ length: 8 }, () => changedText(text, chance))]) {
        const isTaken = schema.safeParse(tried).success;
        const fitsPattern = fits(entry, tried);
        if (isTaken && fitsPattern) counts.accepted += 1;
        else if (!isTaken && !fitsPattern) counts.refused += 1;
        else if (fitsPattern && entry.beyond !== undefined) counts.beyond += 1;
        else expect([tried, isTaken]).toEqual([tried, fitsPattern]);
      }
    }
    expect(counts.accepted).toBeGreaterThan(100);
    expect(counts.refused).toBeGreaterThan(100);
  });
});

const two = (number: number) => String(number).padStart(2, "0");
const months = Array.from({ length: 14 }, (_, month) => two(month));
const days = Array.from({ length: 33 }, (_, day) => two(day));

/** Texts on which a schema and its pattern differ. */
function differences(format: string, texts: readonly string[]): string[] {
  const entry = formatPatterns[format];
  const schema = formats.get(format);
  if (entry === undefined || schema === undefined) throw new Error(`no format ${format}`);
  return texts.filter((text) => schema.safeParse(text).success !== fits(entry, text));
}

describe("the calendar in patterns", () => {
  const years = [0, 1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9996, 9999];
  const all = years.flatMap((year) =>
    months.flatMap((month) =>
      days.map((day) => `${String(year).padStart(4, "0")}-${month}-${day}`),
    ),
  );

  it("has the days of CalendarDay, leap years exactly", () => {
    expect(differences("calendar-day", all)).toEqual([]);
    const february = Array.from(
      { length: 10_000 },
      (_, year) => `${String(year).padStart(4, "0")}-02-29`,
    );
    expect(differences("calendar-day", february)).toEqual([]);
  });

  it("has the days and times of Instant", () => {
    expect(
      differences(
        "instant",
        all.map((day) => `${day}T08:30:00+07:00`),
      ),
    ).toEqual([]);
    const times = Array.from({ length: 26 }, (_, hour) => `${two(hour)}:59:59`);
    const odd = ["08:60:00", "08:00:60", "8:00:00", "24:00:00"];
    const instants = [...times, ...odd].map((time) => `2021-03-01T${time}+07:00`);
    expect(differences("instant", instants)).toEqual([]);
  });

  it("has the days of a dossier code in every year of the century", () => {
    const codes = Array.from({ length: 100 }, (_, year) => two(year)).flatMap((year) =>
      months.flatMap((month) => days.map((day) => `H56-${year}${month}${day}-0001`)),
    );
    expect(differences("dossier-code", codes)).toEqual([]);
  });
});

describe("provinces in the pattern of a personal id", () => {
  it("are the 63 of 2004", () => {
    const ids = Array.from(
      { length: 1000 },
      (_, code) => `${String(code).padStart(3, "0")}090012345`,
    );
    expect(differences("personal-id", ids)).toEqual([]);
    expect(ids.filter((id) => formats.get("personal-id")?.safeParse(id).success)).toHaveLength(963);
  });
});
