const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * A name with its tone marks moved behind the syllable, so that "hoà" and "hòa" are one text while
 * "hoá" stays another. Case and spaces are tidied by the caller.
 */
export function foldTonePlacement(tidied: string): string {
  return tidied
    .split(/(\P{L}+)/u)
    .map((syllable) => {
      const letters = syllable.normalize("NFD");
      const tone = tones.exec(letters)?.[0];
      return tone === undefined ? syllable : letters.replace(tone, "").normalize("NFC") + tone;
    })
    .join("");
}
