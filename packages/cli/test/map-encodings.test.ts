import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvOf, goodFields, goodRecord, goodRow, mapFolder } from "./map-double.ts";

let folder: Awaited<ReturnType<typeof mapFolder>>;
beforeAll(async () => {
  folder = await mapFolder();
});
afterAll(() => folder.close());

const text = csvOf([goodRow]);

/** Bytes of TCVN3 and VNI for the letters of the row, from the published tables of both. */
const tcvn3: Readonly<Record<string, string>> = {
  ã: "·",
  ồ: "å",
  ơ: "¬",
  ị: "Þ",
  ê: "ª",
  ự: "ù",
  ế: "Õ",
  ọ: "ä",
  à: "µ",
  ố: "è",
  đ: "®",
  Đ: "§",
  ễ: "Ô",
  ẫ: "É",
  ẹ: "Ñ",
  ậ: "Ë",
  ả: "¶",
  ạ: "¹",
  á: "¸",
  ử: "ö",
  ý: "ý",
  ệ: "Ö",
  í: "Ý",
  ó: "ã",
  ă: "¨",
  ị_: "Þ",
  ê_: "ª",
};
const vni: Readonly<Record<string, string>> = {
  ã: "aõ",
  ồ: "oà",
  ơ: "ô",
  ị: "ò",
  ê: "eâ",
  ự: "öï",
  ế: "eá",
  ọ: "oï",
  à: "aø",
  ố: "oá",
  đ: "ñ",
  Đ: "Ñ",
  ễ: "eã",
  ẫ: "aã",
  ẹ: "eï",
  ậ: "aä",
  ả: "aû",
  ạ: "aï",
  á: "aù",
  ử: "öû",
  ý: "yù",
  ệ: "eä",
  í: "í",
  ó: "où",
  ă: "aê",
};

function inOld(letters: Readonly<Record<string, string>>, written: string): Buffer {
  return Buffer.from([...written].map((letter) => letters[letter] ?? letter).join(""), "latin1");
}

/** Windows-1258 has the letters of Vietnamese without their tones, and tones to put behind them. */
function inWindows1258(written: string): Buffer {
  const special: Readonly<Record<string, number>> = {
    "\u0300": 0xcc,
    "\u0301": 0xec,
    "\u0303": 0xde,
    "\u0309": 0xd2,
    "\u0323": 0xf2,
    đ: 0xf0,
    Đ: 0xd0,
    ă: 0xe3,
    ơ: 0xf5,
    ư: 0xfd,
    â: 0xe2,
    ê: 0xea,
    ô: 0xf4,
  };
  const letters = [...written].flatMap((letter) => {
    const parts = [...letter.normalize("NFD")];
    const tone = parts.filter((part) => "\u0300\u0301\u0303\u0309\u0323".includes(part));
    const base = parts
      .filter((part) => !tone.includes(part))
      .join("")
      .normalize("NFC");
    return [base, ...tone];
  });
  return Buffer.from(letters.map((letter) => special[letter] ?? letter.charCodeAt(0)));
}

describe("an export", () => {
  it.each<[string, Buffer, unknown]>([
    ["UTF-8", Buffer.from(text), {}],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`), {}],
    ["UTF-16LE with a byte order mark", Buffer.from(`\uFEFF${text}`, "utf16le"), {}],
    ["UTF-16LE that the mapping names", Buffer.from(text, "utf16le"), { encoding: "utf-16le" }],
    ["TCVN3", inOld(tcvn3, text), { encoding: "tcvn3" }],
    ["VNI", inOld(vni, text), { encoding: "vni" }],
    ["windows-1258", inWindows1258(text), { encoding: "windows-1258" }],
  ])("in %s gives the same record", async (_name, bytes, file) => {
    const { records, code } = await folder.map(bytes, goodFields, file);
    expect([code, records]).toEqual([0, [goodRecord]]);
  });

  it("may be cut into chunks anywhere, also between a letter of VNI and its sign", async () => {
    const rows = Array.from({ length: 3000 }, () => goodRow);
    const { records, code } = await folder.map(inOld(vni, csvOf(rows)), goodFields, {
      encoding: "vni",
    });
    expect(code).toBe(0);
    expect(new Set(records.map((record) => JSON.stringify(record)))).toEqual(
      new Set([JSON.stringify(records[0])]),
    );
  });
});
