import type { PermissionSet } from '@operations-in-teams/plugin-aws-accounts-node';
import type { JsonValue } from '@backstage/types';
import type {
  DirectoryItem,
  DirectoryKind,
} from '../database/AccountEvidenceStore';
import type { Directory } from '../domain/facts';

/** What is stored of permission sets, groups and people, unless it is too old. */
export class StoredDirectory implements Directory {
  readonly #items = new Map<string, DirectoryItem>();

  constructor(items: DirectoryItem[], options: { notBefore: number }) {
    for (const item of items) {
      if (Date.parse(item.collectedAt) >= options.notBefore) {
        this.add(item);
      }
    }
  }

  add(item: DirectoryItem) {
    this.#items.set(keyOf(item.kind, item.id), item);
  }

  has(kind: DirectoryKind, id: string): boolean {
    return this.#items.has(keyOf(kind, id));
  }

  /** Whether it was looked for, and is not there any more. */
  isGone(kind: DirectoryKind, id: string): boolean {
    return this.#get(kind, id) === null;
  }

  permissionSet(arn: string) {
    return this.#get('permissionSet', arn) as PermissionSet | undefined;
  }

  group(id: string) {
    return (this.#get('group', id) ?? undefined) as
      | { name: string }
      | undefined;
  }

  members(groupId: string) {
    return this.#get('members', groupId) as string[] | undefined;
  }

  user(id: string) {
    return (this.#get('user', id) ?? undefined) as
      | { name: string; email?: string }
      | undefined;
  }

  #get(kind: DirectoryKind, id: string): JsonValue | undefined {
    return this.#items.get(keyOf(kind, id))?.item;
  }
}

function keyOf(kind: DirectoryKind, id: string): string {
  return `${kind} ${id}`;
}
