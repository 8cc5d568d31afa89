/** The check digit of ICAO Doc 9303: weights 7, 3, 1; digits count as they are, A–Z 10–35, `<` 0. */
export function mrzCheckDigit(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const value = code === 60 ? 0 : code <= 57 ? code - 48 : code - 55;
    sum += value * ([7, 3, 1][index % 3] ?? 0);
  }
  return sum % 10;
}
