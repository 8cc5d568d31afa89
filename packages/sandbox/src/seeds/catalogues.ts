import type { Agency, OnlineService, Procedure } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import { demoAccounts } from "../systems/accounts.ts";
import { sampleSeed } from "./sample-seed.ts";

/** The catalogues of the portal (danh mục): what a seed makes of them. */
export interface Catalogues {
  readonly procedures: readonly Procedure[];
  readonly services: readonly OnlineService[];
  readonly agencies: readonly Pick<Agency, "code" | "name">[];
  readonly fields: readonly { readonly code: string; readonly name: string }[];
}

const samples = 40;

/** The catalogues of a seed; codes that the samples repeat stand in them once. */
export function cataloguesOf(seed: number): Catalogues {
  const numbers = Array.from({ length: samples }, (_, index) => sampleSeed(seed, index));
  const procedures = once(numbers.map((number) => sample("Procedure", number)));
  const fields = procedures.map(({ fieldCode, fieldName }) => ({
    code: fieldCode,
    name: fieldName,
  }));
  return {
    procedures,
    services: once(numbers.map((number) => sample("OnlineService", number))),
    agencies: once([
      ...demoAccounts.map(({ agencyCode, agencyName }) => ({ code: agencyCode, name: agencyName })),
      ...numbers.map((number) => sample("Agency", number)),
    ]),
    fields: once(fields.filter(isNamed)),
  };
}

function isNamed(field: {
  readonly code: string | undefined;
  readonly name: string | undefined;
}): field is { readonly code: string; readonly name: string } {
  return field.code !== undefined && field.name !== undefined;
}

function once<Item extends { readonly code: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.code, item])).values()];
}
