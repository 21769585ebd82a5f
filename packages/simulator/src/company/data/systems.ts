/**
 * What the company has built: domains, systems and their components. Odd values
 * are part of the story, and each says what it is there for.
 */
export type ComponentData = {
  name: string;
  type: 'service' | 'website' | 'library';
  /** 1 is the most important; left out where the team never said. */
  tier?: number;
  roundTheClock?: boolean;
  lifecycle?: 'production' | 'experimental' | 'deprecated';
  /** In place of the system's owner. */
  owner?: string;
  /**
   * How the entity names its PagerDuty service. `deleted` names one that is
   * gone, `list` names two: its own, and one for its batch jobs. Left out or
   * `none`, the component pages nobody.
   */
  pager?: 'service-id' | 'integration-key' | 'list' | 'deleted' | 'none';
  /** In place of the system's accounts. */
  accounts?: 'none' | 'suspended' | 'unknown';
  /** Still on the legacy container platform. */
  legacy?: boolean;
  /** Names of components, besides those of its own system. */
  dependsOn?: string[];
  api?: string;
  consumes?: string[];
};

export type SystemData = {
  name: string;
  title: string;
  description: string;
  domain: string;
  owner: string;
  /**
   * `separate` has one account for production and one for development,
   * `production` has no other than production, `single` has both in one,
   * and an object names accounts that are shared with another system.
   */
  accounts:
    | 'separate'
    | 'production'
    | 'single'
    | 'none'
    | { production: string; development: string };
  components: ComponentData[];
  resources: { name: string; type: string }[];
};

type Extra = Omit<ComponentData, 'name' | 'type' | 'tier'>;

export const service = (
  name: string,
  tier?: number,
  extra: Extra = {},
): ComponentData => ({ name, type: 'service', tier, ...extra });

export const website = (
  name: string,
  tier?: number,
  extra: Extra = {},
): ComponentData => ({ name, type: 'website', tier, ...extra });

export const library = (name: string, extra: Extra = {}): ComponentData => ({
  name,
  type: 'library',
  ...extra,
});

export const domains = [
  {
    name: 'listening',
    title: 'Listening',
    description: 'Everything that a listener meets',
  },
  {
    name: 'advertising',
    title: 'Advertising',
    description: 'Adverts, and what is known about listens',
  },
  {
    name: 'creation',
    title: 'Creation',
    description: 'From a recording to a published episode',
  },
  {
    name: 'foundation',
    title: 'Foundation',
    description: 'What every product stands on',
  },
];
