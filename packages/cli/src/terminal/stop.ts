import type { BilingualText } from "@egov-vn/schemas";
import { exitCode } from "../exit-code.ts";

/** Ends a command with one sentence and an exit code. Texts never repeat what the user gave. */
export class Stop extends Error {
  readonly sentence: BilingualText;
  readonly code: number;

  constructor(sentence: BilingualText, code: number = exitCode.usage) {
    super(sentence.en);
    this.name = "Stop";
    this.sentence = sentence;
    this.code = code;
  }
}
