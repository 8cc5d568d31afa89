import type { DataService } from "../../platforms/data-service.ts";
import type { DigitalPlatform } from "../../platforms/digital-platform.ts";
import type { OpenDataset } from "../../platforms/open-dataset.ts";
import { sampleAgencies } from "../cast/places.ts";
import type { Chance } from "../chance.ts";

/** A service with personal data, or one of categories without any; one in ten is retired. */
export function sampleDataService(chance: Chance): DataService {
  const personalData = chance.percent(60);
  const publishedOn = chance.day("2020-01-01", "2025-06-30");
  const provider = chance.pick(sampleAgencies);
  const consumer = chance.pick(sampleAgencies);
  return {
    id: `apiMau${chance.seed}`,
    name: personalData ? "Dịch vụ tra cứu mẫu" : "Dịch vụ danh mục dùng chung mẫu",
    version: "1.0",
    providerCode: provider.code,
    providerName: provider.name,
    system: "Cơ sở dữ liệu mẫu",
    intermediary: chance.pick(["national", "national-data-centre", "agency"]),
    transport: chance.pick(["api-gateway", "local-gateway", "security-server-adapter", "soap"]),
    dataShared: personalData
      ? ["Họ, chữ đệm và tên", "Số định danh cá nhân"]
      : ["Mã, tên danh mục"],
    personalData,
    purposeNeeded: personalData,
    legalGround: "Căn cứ mẫu, không có thật",
    consumers: [{ code: consumer.code, name: consumer.name, from: publishedOn }],
    publishedOn,
    ...(chance.percent(10)
      ? { status: "retired", retiredOn: "2026-06-30" }
      : { status: "published" }),
  };
}

/** A platform of a province or of the nation, with a level of the scheme of Decree 85/2016. */
export function sampleDigitalPlatform(chance: Chance): DigitalPlatform {
  const owner = chance.pick(sampleAgencies);
  const scope = chance.pick(["national", "ministry", "province"]);
  return {
    id: `NT-MAU-${chance.seed}`,
    name: `Nền tảng mẫu số ${chance.seed}`,
    kind: "Nền tảng họp trực tuyến (mẫu)",
    scope,
    ...(scope === "national" && { listedBy: "Quyết định mẫu, không có thật" }),
    ownerCode: owner.code,
    ownerName: owner.name,
    operatorName: "Trung tâm Ví Dụ",
    services: ["Họp trực tuyến (mẫu)"],
    users: chance.int(2, 200),
    url: `https://nen-tang.vidu.example/${chance.seed}`,
    from: chance.day("2021-01-01", "2026-10-30"),
    meetsMinimum: chance.percent(60),
    securityLevel: { scheme: "security-levels-nd85", level: chance.pick(["2", "3", "4"]) },
  };
}

/** A dataset in two formats; some are de-identified, some late, some nobody has checked. */
export function sampleOpenDataset(chance: Chance): OpenDataset {
  const issuedOn = chance.day("2021-01-01", "2025-12-31");
  const modifiedOn = chance.day("2026-01-01", "2026-10-30");
  const publisher = chance.pick(sampleAgencies);
  const address = `https://du-lieu.vidu.example/${chance.seed}`;
  return {
    id: `mau-${chance.seed}`,
    title: "Danh mục mẫu",
    description: "Dữ liệu mẫu, không có thật",
    theme: "Lĩnh vực mẫu",
    publisherCode: publisher.code,
    publisherName: publisher.name,
    licence: chance.pick(["CC BY 4.0", "CC0 1.0"]),
    formats: ["csv", "json"],
    updateFrequency: chance.pick(["once", "monthly", "quarterly", "yearly", "irregular"]),
    issuedOn,
    modifiedOn,
    coversFrom: "2020-01-01",
    coversTo: issuedOn,
    distributions: [
      { url: `${address}.csv`, format: "csv", bytes: chance.int(1000, 9_000_000) },
      { url: `${address}.json`, format: "json", sha256: chance.hex(64) },
    ],
    ...(chance.percent(15)
      ? { personalDataCheck: "not-checked" }
      : {
          personalDataCheck: chance.pick(["none-found", "de-identified"]),
          checkedOn: modifiedOn,
        }),
    url: address,
  };
}
