import { type ParseError, parse, visit } from "jsonc-parser";
import { exitCode } from "../exit-code.ts";
import { Stop } from "../terminal/stop.ts";

/**
 * Reads JSON as it stands in a file. Refuses a name that stands twice in one object: the engine
 * would keep the last and lose a figure. Sentences give the place and never the text.
 */
export function parseStrictJson(text: string): unknown {
  try {
    return parseOnce(text);
  } catch (error) {
    // The readers go one call deeper with every bracket.
    if (!(error instanceof RangeError)) throw error;
    throw new Stop(
      { vi: "Tệp JSON lồng nhau quá sâu.", en: "The JSON file is nested too deeply." },
      exitCode.findings,
    );
  }
}

function parseOnce(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's message quotes the text, so the place is looked for with a reader of our choice.
    throw notJson(text);
  }
  const twice = firstRepeatedName(text);
  if (twice === undefined) return value;
  const { line, column } = placeOf(twice, text);
  throw new Stop(
    {
      vi: `Dòng ${line}, cột ${column}: một tên đã có trong cùng đối tượng, nên một số liệu sẽ bị mất.`,
      en: `Line ${line}, column ${column}: a name stands twice in one object, so a figure would be lost.`,
    },
    exitCode.findings,
  );
}

function notJson(text: string): Stop {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const offset = errors[0]?.offset ?? text.length;
  if (offset >= text.trimEnd().length) {
    return new Stop(
      { vi: "Tệp JSON bị cụt: kết thúc quá sớm.", en: "The JSON file ends too early." },
      exitCode.findings,
    );
  }
  const { line, column } = placeOf(offset, text);
  return new Stop(
    {
      vi: `Tệp không phải JSON hợp lệ (dòng ${line}, cột ${column}).`,
      en: `The file is not valid JSON (line ${line}, column ${column}).`,
    },
    exitCode.findings,
  );
}

/** Where a name stands for the second time in one object. */
function firstRepeatedName(text: string): number | undefined {
  const open: Set<string>[] = [];
  let found: number | undefined;
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names?.has(name)) found ??= offset;
      names?.add(name);
    },
  });
  return found;
}

function placeOf(offset: number, text: string) {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
