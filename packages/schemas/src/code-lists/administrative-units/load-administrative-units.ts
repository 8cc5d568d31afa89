import type { AdministrativeUnits } from "./administrative-units.ts";
import { createAdministrativeUnits } from "./create-administrative-units.ts";

let loading: Promise<AdministrativeUnits> | undefined;

/**
 * Loads the lists of administrative units (danh mục đơn vị hành chính) that ship with the package.
 *
 * Edition `2004` is the state of 30/6/2025: 63 provinces, 696 districts, 10,035 communes. Edition
 * `2025` holds since 1/7/2025: 34 provinces and 3,321 communes, with the changes of 30/4/2026. The
 * data (about 360 kB) are loaded when this is called first and kept.
 *
 * Not checked: the lists come from public data sets, not from the decisions themselves, and units
 * dissolved before 30/6/2025 are missing. Each edition says so in its `gaps`.
 *
 * @basis 124/2004/QĐ-TTg; 19/2025/QĐ-TTg
 *
 * @example
 * ```ts
 * import { loadAdministrativeUnits } from "@egov-vn/schemas/code-lists/administrative-units";
 *
 * const units = await loadAdministrativeUnits();
 * units.readings("00004").map((unit) => unit.name.vi); // => ["Trúc Bạch", "Ba Đình"]
 * units.successorsOf({ code: "24", edition: "2004" }).units[0]?.unit.name.vi; // => "Bắc Ninh"
 * ```
 */
export function loadAdministrativeUnits(): Promise<AdministrativeUnits> {
  loading ??= import("./shipped/shipped-editions.ts").then(
    ({ shippedEditions }) => createAdministrativeUnits(shippedEditions()),
    (cause: unknown) => {
      // A lost connection while a chunk loads must not be kept for good.
      loading = undefined;
      throw cause;
    },
  );
  return loading;
}
