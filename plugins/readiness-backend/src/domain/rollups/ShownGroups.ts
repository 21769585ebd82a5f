import { isVisible, type Containment, type Visible } from './types';

/** Where subjects go that have no group, or one that may not be seen. */
export const NO_GROUP = '';

/**
 * The groups that a roll-up shows, and which of them a subject counts in. In a
 * tree a group has all that is below it; with several parents, or in cycles, a
 * subject may count in several groups, in each of them once.
 */
export class ShownGroups {
  readonly #shownOf: (key: string) => Iterable<string>;
  /** In trees, the number of groups directly below. */
  readonly children: ReadonlyMap<string, number>;
  /** The group whose own subjects, without those below it, are shown. */
  readonly own?: string;

  private constructor(options: {
    shownOf: (key: string) => Iterable<string>;
    children?: ReadonlyMap<string, number>;
    own?: string;
  }) {
    this.#shownOf = options.shownOf;
    this.children = options.children ?? new Map();
    this.own = options.own;
  }

  /** Each group with what is its own. */
  static flat(visible: Visible): ShownGroups {
    return ShownGroups.mapped(key =>
      isVisible(visible, key) ? key : NO_GROUP,
    );
  }

  /** Groups that are no entities, such as tiers. */
  static plain(): ShownGroups {
    return ShownGroups.mapped(key => key);
  }

  /** Each in exactly one group. */
  static mapped(groupOf: (key: string) => string): ShownGroups {
    return new ShownGroups({ shownOf: key => [groupOf(key)] });
  }

  /** No group at all. */
  static nothing(): ShownGroups {
    return new ShownGroups({ shownOf: () => [] });
  }

  /** What all groups at the top, or directly below a parent, contain. */
  static tree(options: {
    containment: Containment[];
    visible: Visible;
    parent?: string;
  }): ShownGroups {
    const { containment, visible, parent } = options;
    const shown = new Map<string, Set<string>>();
    const children = new Map<string, number>();
    const put = (key: string, group: string) => {
      const known = shown.get(key);
      if (known) known.add(group);
      else shown.set(key, new Set([group]));
    };
    for (const { ancestor, descendant, depth } of containment) {
      const seen = isVisible(visible, ancestor);
      put(descendant, seen ? ancestor : NO_GROUP);
      if (depth === 1 && seen && isVisible(visible, descendant)) {
        children.set(ancestor, (children.get(ancestor) ?? 0) + 1);
      }
    }
    if (parent !== undefined) put(parent, parent);
    const elsewhere = parent === undefined ? [NO_GROUP] : [];
    return new ShownGroups({
      shownOf: key => shown.get(key) ?? elsewhere,
      children,
      own: parent,
    });
  }

  /** The shown groups in which a subject of a group counts. */
  of(key: string): Iterable<string> {
    return this.#shownOf(key);
  }
}
