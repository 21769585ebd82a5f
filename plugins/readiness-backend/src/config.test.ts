import { resolve } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { readReadinessConfig } from './config';

const read = (readiness?: object) =>
  readReadinessConfig(
    mockServices.rootConfig({ data: readiness ? { readiness } : {} } as never),
  );

describe('readReadinessConfig', () => {
  it('has a value for everything', () => {
    expect(read()).toEqual({
      waivers: { maximumMs: 90 * 24 * 60 * 60 * 1000, approverGroups: [] },
      pushSources: [],
      standards: [
        {
          location: 'operational-ownership.yaml (shipped)',
          path: expect.stringMatching(/standards.operational-ownership\.yaml$/),
        },
      ],
      gracePeriodMs: 7 * 24 * 60 * 60 * 1000,
      sweep: {
        frequency: { minutes: 5 },
        timeout: { minutes: 30 },
        initialDelay: { seconds: 3 },
      },
      historyMs: 2 * 365 * 24 * 60 * 60 * 1000,
      catalog: { frequency: { seconds: 20 } },
      frequencyOf: expect.any(Function),
    });
    expect(read({ standards: [] }).standards).toHaveLength(1);
  });

  it('takes standards from where the backend was started, and durations as objects and texts', () => {
    expect(
      read({
        standards: [{ file: 'standards/team.yaml' }],
        gracePeriod: { days: 2 },
        sweep: { frequency: 'PT10S', initialDelay: { seconds: 0 } },
      }),
    ).toMatchObject({
      standards: [
        {
          location: 'standards/team.yaml',
          path: resolve('standards/team.yaml'),
        },
      ],
      gracePeriodMs: 2 * 24 * 60 * 60 * 1000,
      sweep: { frequency: { seconds: 10 } },
    });
  });

  it('asks a source as often as it says, or as is configured', () => {
    const { frequencyOf } = read({
      sources: { aws: { frequency: 'PT1H' }, broken: { frequency: 'PT0S' } },
    });
    expect(frequencyOf({ id: 'onCall' })).toEqual({ minutes: 5 });
    expect(frequencyOf({ id: 'x', frequency: { days: 1 } })).toEqual({
      days: 1,
    });
    expect(frequencyOf({ id: 'aws', frequency: { days: 1 } })).toEqual({
      hours: 1,
    });
    expect(() => frequencyOf({ id: 'broken' })).toThrow(
      'readiness.sources.broken.frequency must be at least one second',
    );
  });

  it('takes standards from addresses, each asked at its own frequency', () => {
    const url = 'https://example.com/standard.yaml';
    expect(
      read({
        standards: [{ url }, { url: `${url}?2`, frequency: { minutes: 10 } }],
      }).standards,
    ).toEqual([
      { location: url, url, frequencyMs: 60_000 },
      { location: `${url}?2`, url: `${url}?2`, frequencyMs: 600_000 },
    ]);
  });

  it.each([
    [{ standards: [{}] }, 'one of file and url'],
    [
      { standards: [{ file: 'a', url: 'https://example.com' }] },
      'readiness.standards[0] must have one of file and url',
    ],
    [{ standards: [{ url: 'ftp://example.com/a' }] }, 'must begin with https'],
    [{ standards: [{ url: 'standard.yaml' }] }, 'must begin with https'],
    [
      { standards: [{ url: 'https://me:secret@example.com/a' }] },
      'holds credentials',
    ],
    [
      { standards: [{ url: 'https://example.com', frequency: 'PT0S' }] },
      'readiness.standards[0].frequency must be at least one second',
    ],
    [{ standards: 'all' }, 'standards'],
    [{ standards: [{ file: 'a' }, { file: './a' }] }, 'more than once'],
    [{ sweep: { frequency: { milliseconds: 500 } } }, 'at least one second'],
    [{ gracePeriod: { fortnights: 1 } }, 'gracePeriod'],
  ])('refuses %j', (readiness, problem) => {
    expect(() => read(readiness)).toThrow(problem);
  });

  it('takes the groups that decide on waivers, in their one form', () => {
    expect(
      read({ waivers: { maximum: 'P30D', approverGroups: ['Reviewers'] } })
        .waivers,
    ).toEqual({
      maximumMs: 30 * 24 * 60 * 60 * 1000,
      approverGroups: ['group:default/reviewers'],
    });
    expect(() =>
      read({ waivers: { approverGroups: ['group:default/'] } }),
    ).toThrow("'group:default/' is no group");
  });

  it.each([
    [{ good: { type: 'bool' } }],
    [{ good: { type: 'boolean', description: 'Good' } }],
    [{ good: { type: 'list', description: 'Good' } }],
    [{ good: { type: 'map', description: 'Good', fields: { a: {} } } }],
    [{ good: { type: 'bool', description: 'Good', extra: 1 } }],
  ])('refuses to take sent evidence declared as %j', fields => {
    expect(() => read({ pushSources: [{ id: 'build', fields }] })).toThrow(
      "readiness.pushSources: fields of 'build' at good: each has a description and a type",
    );
  });
});
