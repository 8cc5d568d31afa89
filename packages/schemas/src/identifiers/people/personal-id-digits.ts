/** Sex that the digits of a personal id say; the text has the form of one. */
export function sexInPersonalId(id: string): "male" | "female" {
  return (id.charCodeAt(3) - 48) % 2 === 0 ? "male" : "female";
}

/** Year of birth that the digits of a personal id say; the text has the form of one. */
export function birthYearInPersonalId(id: string): number {
  const century = Math.floor((id.charCodeAt(3) - 48) / 2);
  return 1900 + 100 * century + Number(id.slice(4, 6));
}
