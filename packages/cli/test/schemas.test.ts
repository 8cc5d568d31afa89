import { entities, explainFields } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { egov } from "./terminal-double.ts";

describe("egov schemas", () => {
  it("lists every entity with the number of its fields", async () => {
    const { code, out } = await egov(["schemas", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(
      entities.map(({ name, title, schema }) => ({
        name,
        title,
        fields: explainFields(schema).length,
      })),
    );
  });

  it("says how to go on, in the language asked for", async () => {
    expect((await egov(["schemas"])).out).toContain("egov schema <Tên>");
    expect((await egov(["schemas", "--lang", "en"])).out).toContain("egov schema <Name>");
  });
});

describe("egov schema", () => {
  it("gives law and class of every field, the rules and a valid example", async () => {
    const { code, out } = await egov(["schema", "Dossier", "--format", "json"]);
    const shown = JSON.parse(out);
    expect(code).toBe(0);
    expect(shown.fields[0]).toMatchObject({
      path: "code",
      type: "string",
      required: true,
      title: { vi: "Mã hồ sơ", en: "Dossier code" },
      basis: { instrument: "01/2018/TT-VPCP", article: "19", confidence: "official" },
      class: "internal",
    });
    expect(shown.rules.map((rule: { code: string }) => rule.code)).toContain("due-before-received");
    const dossier = entities.find(({ name }) => name === "Dossier")?.schema;
    expect(dossier?.["~standard"].validate(shown.example)).toHaveProperty("value");
  });

  it.each(entities.map(({ name }) => name))(
    "shows %s to a person in two languages",
    async (name) => {
      const vi = await egov(["schema", name]);
      const en = await egov(["schema", name, "--lang", "en"]);
      expect([vi.code, en.code, vi.err, en.err]).toEqual([0, 0, "", ""]);
      expect(vi.out).toContain("bắt buộc");
      expect(en.out).toContain("required");
      expect(vi.out + en.out).not.toContain("undefined");
    },
  );

  it("prints its JSON Schema, as the package ships it", async () => {
    const { code, out } = await egov(["schema", "Fee", "--json-schema"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      properties: { amount: { type: "integer", minimum: 0 } },
    });
  });

  it("forgives the case of a name, and lists the names for one that is none", async () => {
    expect((await egov(["schema", "dossier"])).code).toBe(0);
    const { code, err } = await egov(["schema", "Dosier", "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain("There is no such entity. Entities: Address, ");
  });
});

describe("egov explain", () => {
  it.each(["Dossier.documents.name", "Dossier.documents[].name", "Dossier.documents[2].name"])(
    "explains %s as one field",
    async (place) => {
      const { code, out } = await egov(["explain", place, "--format", "json"]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        path: "documents[].name",
        class: "personal",
        title: { vi: "Tên giấy tờ, tên tệp" },
        basis: { instrument: "QCVN 120:2019/BTTTT", article: null, confidence: "secondary" },
      });
    },
  );

  it("explains all below a group", async () => {
    const { out } = await egov(["explain", "Dossier.applicant.address", "--format", "json"]);
    expect(JSON.parse(out).map(({ path }: { path: string }) => path)).toContain(
      "applicant.address.communeCode",
    );
  });

  it("says class, law and the values that are taken", async () => {
    const { out } = await egov(["explain", "Dossier.channel"]);
    expect(out).toContain("phân loại: nội bộ (derived)");
    expect(out).toContain("căn cứ: QCVN 120:2019/BTTTT, chưa rõ điều (secondary)");
    expect(out).toContain("giá trị: counter, online, post");
  });

  it("names fields that may be meant where there is none", async () => {
    const { code, err } = await egov(["explain", "Dossier.personalid2", "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain("Dossier has no such field. For example: ");
    const near = await egov(["explain", "Dossier.number", "--lang", "en"]);
    expect(near.err).toContain("applicant.oldIdentityNumber");
  });
});
