import { Ajv } from "ajv";
import { isJson, type Json } from "../json.ts";

/** Texts that stand for nobody, in the shapes that the wires ask for. */
const texts = [
  "Ví dụ",
  "20250701080000",
  "2025-07-01T08:00:00+07:00",
  "2025-07-01",
  "6-2025",
  "50,0%",
  "20250701",
  "0",
  "000000000000",
  "",
];

const ajv = new Ajv();

/** The plainest value that a schema lets through. */
export function exampleValue(schema: unknown): unknown {
  if (!isJson(schema)) return "Ví dụ";
  if ("const" in schema) return schema["const"];
  const choices = schema["enum"] ?? schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(schema["enum"])) return schema["enum"].find((each) => each !== "");
  if (Array.isArray(choices)) return exampleValue(choices[0]);
  switch (schema["type"]) {
    case "object":
      return exampleObject(schema);
    case "array":
      return Array.from({ length: Number(schema["minItems"] ?? 0) }, () =>
        exampleValue(schema["items"]),
      );
    case "integer":
    case "number":
      return Math.max(0, Number(schema["minimum"] ?? 0));
    case "boolean":
      return false;
    case "null":
      return null;
    default:
      return exampleText(schema);
  }
}

function exampleObject({ properties, required }: Json): Json {
  if (!isJson(properties) || !Array.isArray(required)) return {};
  return Object.fromEntries(required.map((key: string) => [key, exampleValue(properties[key])]));
}

function exampleText({ pattern, minLength = 0, maxLength }: Json): string {
  const limits = {
    type: "string",
    minLength,
    ...(pattern !== undefined && { pattern }),
    ...(maxLength !== undefined && { maxLength }),
  };
  return texts.find((text) => ajv.validate(limits, text)) ?? "Ví dụ";
}
