/**
 * Schemes of security levels, by the ids of their code lists. A level without its scheme says
 * nothing.
 */
export const securityLevelSchemes = ["security-levels-law-116", "security-levels-nd85"] as const;

/** One of {@link securityLevelSchemes}. */
export type SecurityLevelScheme = (typeof securityLevelSchemes)[number];

/** First days, as the code lists have them. Nobody here has read how long the decree applies. */
const decree85From = "2016-07-01";
const law116From = "2026-07-01";

/** Whether a scheme is the one of a day: that of the decree gives way when the law takes effect. */
export function isSchemeOfDay(scheme: SecurityLevelScheme, day: string): boolean {
  if (scheme === "security-levels-law-116") return day >= law116From;
  return day >= decree85From && day < law116From;
}

/** A level of Decree 85/2016 as a number; `undefined` for another scheme, or what is no level. */
export function decree85LevelOf(
  graded: { readonly scheme: SecurityLevelScheme; readonly level: string } | undefined,
): number | undefined {
  if (graded?.scheme !== "security-levels-nd85") return undefined;
  return /^[1-5]$/.test(graded.level) ? Number(graded.level) : undefined;
}
