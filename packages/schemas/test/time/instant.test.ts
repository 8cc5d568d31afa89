import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { CalendarDay, Instant } from "../../src/index.ts";

const days = fc.tuple(
  fc.integer({ min: 0, max: 2999 }),
  fc.integer({ min: 0, max: 13 }),
  fc.integer({ min: 0, max: 32 }),
);
const two = (value: number) => String(value).padStart(2, "0");
const dayText = ([year, month, day]: readonly [number, number, number]) =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

describe("a day", () => {
  it("is one exactly when zod's own ISO dates have it, but for the year 0", () => {
    fc.assert(
      fc.property(days, (parts) => {
        const text = dayText(parts);
        const expected = z.iso.date().safeParse(text).success && parts[0] > 0;
        expect([text, CalendarDay.safeParse(text).success]).toEqual([text, expected]);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(["", "2021-2-01", "2021-02-30", "2021/02/01", "2021-02-0a", "2021-02-01 ", "٢٠٢١-٠٢-٠١"])(
    "is not %j",
    (text) => {
      expect(CalendarDay.safeParse(text).success).toBe(false);
    },
  );

  it("takes no other character in any place", () => {
    const good = "2024-02-29";
    for (let at = 0; at < good.length; at += 1) {
      for (let code = 0; code < 0x250; code += 1) {
        const text = good.slice(0, at) + String.fromCharCode(code) + good.slice(at + 1);
        const expected = z.iso.date().safeParse(text).success && !text.startsWith("0000");
        expect([text, CalendarDay.safeParse(text).success]).toEqual([text, expected]);
      }
    }
  });
});

describe("an instant", () => {
  it("is one exactly when zod's own date-times have it in this form", () => {
    const peer = z.iso.datetime({ offset: true, precision: 0 });
    const times = fc.tuple(
      days,
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 61 }),
      fc.integer({ min: 0, max: 61 }),
      fc.constantFrom("+07:00", "+07:00", "+07:00", "Z", "+08:00", "-07:00", "+0700"),
    );
    fc.assert(
      fc.property(times, ([day, hour, minute, second, offset]) => {
        const text = `${dayText(day)}T${two(hour)}:${two(minute)}:${two(second)}${offset}`;
        const expected =
          peer.safeParse(text).success && offset === "+07:00" && !text.startsWith("0000");
        expect([text, Instant.safeParse(text).success]).toEqual([text, expected]);
      }),
      { numRuns: 20_000 },
    );
  });

  it("takes no other character in any place", () => {
    const good = "2024-02-29T23:59:59+07:00";
    const peer = z.iso.datetime({ offset: true, precision: 0 });
    for (let at = 0; at < good.length; at += 1) {
      for (let code = 0; code < 0x180; code += 1) {
        const text = good.slice(0, at) + String.fromCharCode(code) + good.slice(at + 1);
        const expected =
          peer.safeParse(text).success && text.endsWith("+07:00") && !text.startsWith("0000");
        expect([text, Instant.safeParse(text).success]).toEqual([text, expected]);
      }
    }
  });
});
