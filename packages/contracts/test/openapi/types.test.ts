import type {
  PortalDossier,
  PortalProcedure,
  PortalProgress,
  PromotionRequest,
  SyncDossiersRequest,
  WireQuestion,
} from "@egov-vn/contracts";
import type * as all from "@egov-vn/contracts/openapi/all";
import type * as portal from "@egov-vn/contracts/openapi/portal";
import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";

/**
 * zod lets an optional field be `undefined`, and a generated one may only be left out
 * (`exactOptionalPropertyTypes`). JSON has no `undefined`, so both mean the same on the wire; here it
 * is added to what was generated before the two are compared.
 */
type WithUndefined<T> = T extends readonly (infer Item)[]
  ? WithUndefined<Item>[]
  : T extends object
    ? { [Key in keyof T]: WithUndefined<T[Key]> | Absent<T, Key> }
    : T;

/** `undefined` where a field may be left out. */
type Absent<T, Key extends keyof T> = object extends Pick<T, Key> ? undefined : never;

describe("types that openapi-typescript makes of the documents", () => {
  it("say the same as the schemas of the wire that the package exports", () => {
    expectTypeOf<WithUndefined<portal.PortalSyncDossiersRequest>>().toExtend<
      z.infer<typeof SyncDossiersRequest>
    >();
    expectTypeOf<z.infer<typeof SyncDossiersRequest>>().toExtend<
      WithUndefined<portal.PortalSyncDossiersRequest>
    >();
    expectTypeOf<WithUndefined<portal.PortalReceivePromotionRequest>>().toExtend<
      z.infer<typeof PromotionRequest>
    >();
    expectTypeOf<z.infer<typeof PromotionRequest>>().toExtend<
      WithUndefined<portal.PortalReceivePromotionRequest>
    >();
    expectTypeOf<WithUndefined<portal.PortalDossier>>().toExtend<z.infer<typeof PortalDossier>>();
    expectTypeOf<z.infer<typeof PortalDossier>>().toExtend<WithUndefined<portal.PortalDossier>>();
    expectTypeOf<WithUndefined<portal.PortalProcedure>>().toExtend<
      z.infer<typeof PortalProcedure>
    >();
    expectTypeOf<z.infer<typeof PortalProcedure>>().toExtend<
      WithUndefined<portal.PortalProcedure>
    >();
    expectTypeOf<WithUndefined<portal.PortalProgress>>().toExtend<z.infer<typeof PortalProgress>>();
    expectTypeOf<z.infer<typeof PortalProgress>>().toExtend<WithUndefined<portal.PortalProgress>>();
    expectTypeOf<WithUndefined<portal.WireQuestion>>().toExtend<z.infer<typeof WireQuestion>>();
    expectTypeOf<z.infer<typeof WireQuestion>>().toExtend<WithUndefined<portal.WireQuestion>>();
  });

  it("are the same in the document of all systems", () => {
    expectTypeOf<all.PortalSyncDossiersRequest>().toEqualTypeOf<portal.PortalSyncDossiersRequest>();
  });
});
