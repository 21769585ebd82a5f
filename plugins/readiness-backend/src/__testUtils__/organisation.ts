import { account, entity, service, team } from './entities';

/** A group with others below it. */
export function group(name: string, parents: string[] = []) {
  const made = team(name, 5);
  return {
    ...made,
    relations: [
      ...(made.relations ?? []),
      ...parents.map(parent => ({
        type: 'childOf',
        targetRef: `group:default/${parent}`,
      })),
    ],
  };
}

/** A service of a team, in a system, with links or without. */
export function part(
  name: string,
  owner: string,
  options: {
    system?: string;
    tier?: string;
    type?: string;
    title?: string;
    linked?: boolean;
  } = {},
) {
  const { system = 'shop', tier = '1', type = 'service' } = options;
  const made = service(name, {
    title: options.title,
    spec: { type, lifecycle: 'production' },
    relations: {
      ownedBy: [`group:default/${owner}`],
      partOf: [`system:default/${system}`],
    },
    ...(options.linked === false && { links: [] }),
  });
  made.metadata.annotations!['operations-in-teams/tier'] = tier;
  return made;
}

/**
 * `org` over `product` (over `payments` and `search`) and `platform`; `search`
 * is below `platform` too. Systems `shop` and `index` are in domain `sales`.
 */
export function organisation() {
  return [
    group('org'),
    group('product', ['org']),
    group('platform', ['org']),
    group('payments', ['product']),
    group('search', ['product', 'platform']),
    entity({ kind: 'Domain', name: 'trade', title: 'Trade' }),
    entity({
      kind: 'Domain',
      name: 'sales',
      relations: { partOf: ['domain:default/trade'] },
    }),
    ...['shop', 'index'].map(name =>
      entity({
        kind: 'System',
        name,
        title: name.toUpperCase(),
        relations: { partOf: ['domain:default/sales'] },
      }),
    ),
    account('111111111111', 'production', 'shop'),
    account('222222222222', 'development', 'shop'),
    part('checkout', 'payments', { title: 'Checkout' }),
    part('ledger', 'payments', { tier: '2', linked: false }),
    part('finder', 'search', { system: 'index', linked: false }),
    part('crawler', 'search', { system: 'index', tier: '2' }),
    part('portal', 'product', { type: 'website' }),
    part('secret', 'payments', { tier: '1', linked: false }),
  ];
}

export const SECRET = 'component:default/secret';
