import * as z from "zod";
import { field, metadataOf } from "../metadata/field.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Address, type AddressSchema } from "./address.ts";
import { addressRules } from "./address-rules.ts";

/** The same schema of a field, declared as public. */
function asPublic<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  const metadata = metadataOf(schema);
  return metadata === undefined ? schema : field(schema, { ...metadata, class: "public" });
}

const { edition, provinceCode, districtCode, communeCode, detail, country } = Address.shape;

/**
 * An address that is published (địa chỉ trụ sở), such as that of an enterprise: the fields and rules
 * of {@link Address}, none of them personal.
 */
export const publicAddress: AddressSchema = recordSchema(
  z.strictObject({
    edition: asPublic(edition),
    provinceCode: asPublic(provinceCode),
    districtCode: asPublic(districtCode),
    communeCode: asPublic(communeCode),
    detail: asPublic(detail),
    country: asPublic(country),
  }),
  addressRules,
);
