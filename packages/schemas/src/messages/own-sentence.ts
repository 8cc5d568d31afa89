import type { BilingualText } from "../metadata/bilingual-text.ts";

/** Sentences of schemas that say more than zod could, by their English form. */
const ownSentences = new Map<string, BilingualText>();

/**
 * A sentence of our own for the `error` of a schema: zod shows it in English, `describeIssues` in
 * both languages. It must not hold a value.
 */
export function ownSentence(text: BilingualText): string {
  ownSentences.set(text.en, text);
  return text.en;
}

/** Both languages of a message, where it is a sentence of our own. */
export function ownSentenceOf(message: string): BilingualText | undefined {
  return ownSentences.get(message);
}
