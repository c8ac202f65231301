/** What has annotations: an object, or a template of one. */
export interface Annotated {
  metadata?: { readonly annotations?: Readonly<Record<string, string>> };
}

/** Replaces an annotation by what is made of it; undefined takes it away. */
export function annotate(object: Annotated, name: string, made: (text: string | undefined) => string | undefined): void {
  const annotations = { ...object.metadata?.annotations };
  const text = made(annotations[name]);
  if (text === annotations[name]) return;
  if (text === undefined) delete annotations[name];
  else annotations[name] = text;
  object.metadata = { ...object.metadata, annotations };
}

export function withoutAnnotations(object: Annotated, names: readonly string[]): void {
  for (const name of names) annotate(object, name, () => undefined);
}
