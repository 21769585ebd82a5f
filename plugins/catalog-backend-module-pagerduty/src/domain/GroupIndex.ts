import type { Reference } from '@operations-in-teams/plugin-on-call-common';

/** What of a Group decides which team in PagerDuty it is. */
export type GroupFacts = {
  entityRef: string;
  name: string;
  titles: string[];
  teamIds: string[];
  /** Of several PagerDuty accounts, the one that `teamIds` are of. */
  account?: string;
};

export type OwnerMatch =
  | { owner: string; finding?: undefined }
  | { owner?: undefined; finding: string };

/** The Groups of the catalog, to be found by a team in PagerDuty. */
export class GroupIndex {
  readonly #groups: GroupFacts[];
  readonly #refs: ReadonlySet<string>;
  readonly #byTeamId: Map<string, GroupFacts[]>;
  readonly #byText: Map<string, GroupFacts[]>;
  readonly #byNormalText: Map<string, GroupFacts[]>;

  constructor(groups: GroupFacts[]) {
    this.#groups = groups;
    this.#refs = new Set(groups.map(({ entityRef }) => entityRef));
    this.#byTeamId = this.#index(({ teamIds }) => teamIds);
    this.#byText = this.#index(textsOf);
    this.#byNormalText = this.#index(group =>
      textsOf(group).map(normalText).filter(Boolean),
    );
  }

  /**
   * The Group that a team is: by the team's id in the Group's annotation, by
   * an alias, by exactly its name or title, and last by nearly that. What
   * fits several Groups fits none.
   */
  find(
    team: Reference,
    account: string,
    aliases: ReadonlyMap<string, string>,
  ): OwnerMatch {
    const named = `the team "${team.name}" (${team.id})`;
    const alias =
      aliases.get(team.id.toLowerCase()) ??
      aliases.get(team.name.trim().toLowerCase());
    const annotated = this.#byTeamId
      .get(team.id)
      ?.filter(group => !group.account || group.account === account);
    if (!annotated?.length && alias) {
      return this.#refs.has(alias)
        ? { owner: alias }
        : {
            finding: `${named} stands for ${alias}, which is no Group in the catalog`,
          };
    }
    const found = [
      annotated,
      this.#byText.get(team.name),
      this.#byNormalText.get(normalText(team.name)),
    ].find(groups => groups?.length);
    if (!found) return { finding: `${named} is no Group in the catalog` };
    const refs = [...new Set(found.map(({ entityRef }) => entityRef))].sort();
    return refs.length === 1
      ? { owner: refs[0] }
      : { finding: `${named} fits several Groups: ${refs.join(', ')}` };
  }

  #index(keysOf: (group: GroupFacts) => string[]): Map<string, GroupFacts[]> {
    const index = new Map<string, GroupFacts[]>();
    for (const group of this.#groups) {
      for (const key of new Set(keysOf(group))) {
        const groups = index.get(key);
        if (groups) groups.push(group);
        else index.set(key, [group]);
      }
    }
    return index;
  }
}

function textsOf({ name, titles }: GroupFacts): string[] {
  return [name, ...titles];
}

/** Letters and digits only, without accents and in lower case. */
function normalText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
