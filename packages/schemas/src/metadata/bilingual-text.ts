/** A text in Vietnamese, with diacritics in Unicode NFC, and in English. */
export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}
