import { articleBodies } from "./agencies/article-bodies.ts";
import { centralAgencies } from "./agencies/central-agencies.ts";
import { provincialAgencies } from "./agencies/provincial-agencies.ts";
import type { CodeList } from "./code-list.ts";
import { dossierKindLists } from "./dossiers/dossier-kinds.ts";
import { feedbackContents } from "./dossiers/feedback-contents.ts";
import { serviceLevelLists } from "./dossiers/service-levels.ts";
import { statusLists } from "./dossiers/statuses.ts";
import {
  healthInsuranceGroupLevels,
  healthInsuranceLevels,
} from "./insurance/health-insurance-group-levels.ts";
import { healthInsuranceGroups } from "./insurance/health-insurance-groups.ts";
import { landUseCodes } from "./land/land-use-codes.ts";
import { civilStatusLists } from "./people/civil-status-kinds.ts";
import { ethnicGroups } from "./people/ethnic-groups.ts";
import { identityPaperLists } from "./people/identity-paper-kinds.ts";
import { religions } from "./people/religions.ts";
import { residenceLists } from "./people/residence-kinds.ts";
import { sexLists } from "./people/sexes.ts";
import { incidentKindLists } from "./security/incident-kinds.ts";
import { securityLevelLists } from "./security/security-levels.ts";
import { taxCodeStatuses } from "./tax/tax-code-statuses.ts";

/**
 * Every code list (danh mục mã) that ships with this package, sorted by id, then by first day.
 *
 * A list that an agency loads at run time is not added here: give it to the functions that take one.
 *
 * @example
 * ```ts
 * import { codeLists } from "@egov-vn/schemas/code-lists";
 *
 * codeLists.find((list) => list.id === "religions")?.entries.length; // => 15
 * ```
 */
export const codeLists: readonly CodeList[] = [
  feedbackContents,
  articleBodies,
  centralAgencies,
  ...civilStatusLists,
  ...dossierKindLists,
  ethnicGroups,
  healthInsuranceGroupLevels,
  healthInsuranceGroups,
  healthInsuranceLevels,
  ...identityPaperLists,
  ...incidentKindLists,
  landUseCodes,
  provincialAgencies,
  religions,
  ...residenceLists,
  ...securityLevelLists,
  ...serviceLevelLists,
  ...sexLists,
  ...statusLists,
  taxCodeStatuses,
].toSorted(byIdAndFirstDay);

/**
 * Finds a code list by its id, and by its edition where one is named.
 *
 * Without an edition it is the one that began last. `lists` is where to look: those of this
 * package, unless an agency gives its own, loaded with `codeListFrom`.
 *
 * @example
 * ```ts
 * import { codeListOf } from "@egov-vn/schemas/code-lists";
 *
 * codeListOf("ethnic-groups")?.title.en; // => "Ethnic groups"
 * codeListOf("ethnic-groups", "2099"); // => undefined
 * ```
 */
export function codeListOf(
  id: string,
  edition?: string,
  lists: readonly CodeList[] = codeLists,
): CodeList | undefined {
  return lists
    .filter((list) => list.id === id && (edition === undefined || list.edition === edition))
    .toSorted(byIdAndFirstDay)
    .at(-1);
}

function byIdAndFirstDay(a: CodeList, b: CodeList): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return (a.from ?? "").localeCompare(b.from ?? "");
}
