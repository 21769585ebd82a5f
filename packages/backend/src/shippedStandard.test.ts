import { startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import readinessPlugin from '@operations-in-teams/plugin-readiness-backend';
import awsAccountsEvidence from '@operations-in-teams/plugin-readiness-backend-module-aws-accounts';
import onCallEvidence from '@operations-in-teams/plugin-readiness-backend-module-on-call';
import request from 'supertest';

// The standard ships with a backend that may not import the modules whose
// evidence it reads, so that both fit together can only be seen here.
it('the shipped standard reads what the modules declare', async () => {
  const { server } = await startTestBackend({
    features: [
      readinessPlugin,
      onCallEvidence,
      awsAccountsEvidence,
      catalogServiceMock.factory({ entities: [] }),
    ],
  });

  const standards = await request(server).get('/api/readiness/standards');
  expect(standards.body.items).toEqual([
    expect.objectContaining({ id: 'operational-ownership' }),
  ]);
  expect(standards.body.items[0]).not.toHaveProperty('problem');

  const sources = await request(server).get('/api/readiness/sources');
  expect(sources.body.items.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining([
      'entity',
      'owner',
      'accounts',
      'team',
      'onCall',
      'accountAccess',
      'accountCode',
      'accountRuntime',
      'accountContacts',
    ]),
  );
  const declared = new Set<string>(
    sources.body.items.flatMap(
      (source: { id: string; fields: Array<{ path: string }> }) =>
        source.fields.map(({ path }) => path),
    ),
  );
  const standard = await request(server).get(
    '/api/readiness/standards/operational-ownership',
  );
  expect(standard.body.rules.length).toBeGreaterThanOrEqual(17);
  const read = standard.body.rules.flatMap(
    (rule: { evidence: string[] }) => rule.evidence,
  );
  // What people attest is declared by the standard itself.
  expect(
    read.filter(
      (path: string) =>
        !declared.has(path) && !path.startsWith('attestations.'),
    ),
  ).toEqual([]);
});
