import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** What the catalog's collator puts into the search index. */
export type EntityDocument = {
  title: string;
  text: string;
  location: string;
  kind?: string;
  type?: string;
  owner?: string;
};

/**
 * The entity of a document. Its name is in its address alone, whose template
 * the installation may change; ours ends as the default does.
 */
export function entityRefOf({
  location,
  kind,
}: EntityDocument): string | undefined {
  const [namespace, kindInPath, name] = location
    .split(/[?#]/)[0]
    .split('/')
    .filter(Boolean)
    .slice(-3)
    .map(decodeURIComponent);
  return name
    ? stringifyEntityRef({ kind: kind ?? kindInPath, namespace, name })
    : undefined;
}

/** The owner of a document, where what stands there names one. */
export function ownerRefOf(owner: string | undefined): string | undefined {
  if (!owner) return undefined;
  try {
    return stringifyEntityRef(parseEntityRef(owner, { defaultKind: 'group' }));
  } catch {
    return undefined;
  }
}
