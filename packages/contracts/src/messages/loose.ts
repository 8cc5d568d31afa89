/**
 * A record as it was received: any field may be missing, whatever its schema asks for.
 *
 * Check it with the schema where you rely on it.
 */
export type Loose<Value> = Value extends readonly (infer Item)[]
  ? Loose<Item>[]
  : Value extends object
    ? { [Key in keyof Value]?: Loose<Exclude<Value[Key], undefined>> | undefined }
    : Value;
