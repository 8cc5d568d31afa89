import { type Fault, fault } from "../faults.ts";

const tab = 0x09;
const lineEnd = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** What stands around the values: one array, or nothing but white space. */
export type Form = "array" | "values";

/** Where the splitter stands: between values, inside one, or where no more is read. */
type State = "between" | "nested" | "string" | "escape" | "word" | "stopped";

/** What an array allows next. */
type Expected = "opening" | "first" | "value" | "separator" | "nothing";

/**
 * Finds the JSON values of an input byte by byte, without reading them: strings, escapes and depth
 * are followed, everything else is left to the parser of each value. Bytes come in windows; a value
 * that is open at the end of one begins the next, at its first byte.
 */
export class ValueSplitter {
  readonly #form: Form;
  readonly #longest: number;
  #state: State = "between";
  #expected: Expected = "opening";
  #depth = 0;
  #start = 0;
  #startLine = 0;
  #skips = false;
  #line = 0;
  #places = new Int32Array(3 * 64);
  #count = 0;

  constructor(form: Form, longest: number) {
    this.#form = form;
    this.#longest = longest;
  }

  /** Whether nothing after this is read. */
  get stopped(): boolean {
    return this.#state === "stopped";
  }

  /** Whether places were found since they were last taken. */
  get found(): boolean {
    return this.#count > 0;
  }

  /** Reads a window on from `from`. */
  scan(bytes: Uint8Array, from: number, to: number): void {
    let at = from;
    while (at < to) {
      switch (this.#state) {
        case "nested":
          at = this.#inNested(bytes, at, to);
          break;
        case "string":
          at = this.#inString(bytes, at, to);
          break;
        case "escape":
          this.#state = "string";
          if (bytes[at] === lineEnd) this.#line += 1;
          at += 1;
          break;
        case "word":
          at = this.#inWord(bytes, at, to);
          break;
        case "between":
          this.#between(bytes[at] ?? space, at);
          at += 1;
          break;
        case "stopped":
          return;
      }
    }
  }

  /** Where the bytes begin that the next window has to begin with. */
  keptFrom(to: number): number {
    if (this.#state === "between" || this.#state === "stopped" || this.#skips) return to;
    const kept = this.#start;
    if (to - kept > this.#longest) {
      this.#skips = true;
      return to;
    }
    this.#start = 0;
    return kept;
  }

  /** Says that the input ends at `to`. */
  end(to: number): void {
    if (this.#state === "stopped") return;
    if (this.#state === "word" && this.#form === "values") this.#close(to);
    else if (this.#state !== "between") {
      this.#fault(this.#skips ? fault.tooLong : fault.cutShort, this.#startLine);
    } else if (this.#form === "array" && this.#expected !== "nothing") {
      this.#fault(fault.unclosedArray, this.#line);
    }
    this.#state = "stopped";
  }

  /** Hands out the places found and the line ends passed, and counts anew. */
  take(): { readonly places: Int32Array<ArrayBuffer>; readonly lines: number } {
    const taken = { places: this.#places.slice(0, this.#count), lines: this.#line };
    this.#startLine -= this.#line;
    this.#line = 0;
    this.#count = 0;
    return taken;
  }

  #inNested(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at];
      if (byte === quote) {
        this.#state = "string";
        return at + 1;
      }
      if (byte === openBrace || byte === openBracket) this.#depth += 1;
      else if (byte === closeBrace || byte === closeBracket) {
        this.#depth -= 1;
        if (this.#depth === 0) {
          this.#close(at + 1);
          return at + 1;
        }
      } else if (byte === lineEnd) this.#line += 1;
    }
    return to;
  }

  #inString(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at];
      if (byte === quote) {
        if (this.#depth > 0) this.#state = "nested";
        else this.#close(at + 1);
        return at + 1;
      }
      if (byte === backslash) {
        this.#state = "escape";
        return at + 1;
      }
      if (byte === lineEnd) this.#line += 1;
    }
    return to;
  }

  /** A number, `true`, `false`, `null`, or anything else that the parser will refuse. */
  #inWord(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? space;
      const ends =
        isSpace(byte) ||
        (this.#form === "array"
          ? byte === comma || byte === closeBracket
          : byte === openBrace || byte === openBracket || byte === quote);
      if (ends) {
        this.#close(at);
        return at;
      }
    }
    return to;
  }

  #between(byte: number, at: number): void {
    if (isSpace(byte)) {
      if (byte === lineEnd) this.#line += 1;
      return;
    }
    if (this.#form === "array" && this.#isPunctuation(byte)) return;
    this.#start = at;
    this.#startLine = this.#line;
    if (byte === quote) this.#state = "string";
    else if (byte === openBrace || byte === openBracket) {
      this.#depth = 1;
      this.#state = "nested";
    } else this.#state = "word";
  }

  /** Follows the brackets and commas of the array; anything else may begin a value, where one may. */
  #isPunctuation(byte: number): boolean {
    const expected = this.#expected;
    if (expected === "opening") this.#expected = "first";
    else if (byte === closeBracket && (expected === "first" || expected === "separator")) {
      this.#expected = "nothing";
    } else if (byte === comma && expected === "separator") this.#expected = "value";
    else if (
      byte === comma ||
      byte === closeBracket ||
      expected === "separator" ||
      expected === "nothing"
    ) {
      this.#fault(fault.brokenArray, this.#line);
      this.#state = "stopped";
    } else return false;
    return true;
  }

  #close(end: number): void {
    if (this.#skips || end - this.#start > this.#longest) {
      this.#fault(fault.tooLong, this.#startLine);
    } else this.#add(this.#start, end, this.#startLine);
    this.#skips = false;
    this.#state = "between";
    this.#expected = "separator";
  }

  #fault(kind: Fault, line: number): void {
    this.#add(kind, 0, line);
  }

  #add(start: number, end: number, line: number): void {
    if (this.#count + 3 > this.#places.length) {
      const larger = new Int32Array(this.#places.length * 2);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[this.#count] = start;
    this.#places[this.#count + 1] = end;
    this.#places[this.#count + 2] = line;
    this.#count += 3;
  }
}

function isSpace(byte: number): boolean {
  return byte === space || byte === lineEnd || byte === carriageReturn || byte === tab;
}
