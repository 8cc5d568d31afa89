// How the main job speaks: steps with a number, sentences in the language of the command line.
import process from "node:process";

/** A text in the two languages. */
interface Said {
  readonly vi: string;
  readonly en: string;
}

/** What the main job is told by the command line. */
export interface Telling {
  readonly lang: "vi" | "en";
  readonly say: (said: Said) => void;
  readonly step: (number: number, said: Said) => void;
}

/** Writes to standard output, a heading for each step. */
export function tellingOf(words: readonly string[]): Telling {
  const at = words.lastIndexOf("--lang");
  const lang = at >= 0 && words[at + 1] === "en" ? "en" : "vi";
  const colour = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  const bold = (text: string) => (colour ? `\u001b[1m${text}\u001b[22m` : text);
  return {
    lang,
    say: (said) => process.stdout.write(`${said[lang]}\n`),
    step: (number, said) => process.stdout.write(`\n${bold(`${number}. ${said[lang]}`)}\n`),
  };
}
