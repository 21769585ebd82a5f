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

  it.each([
    [{ standards: [{}] }, 'file'],
    [{ standards: 'all' }, 'standards'],
    [{ standards: [{ file: 'a' }, { file: './a' }] }, 'more than once'],
    [{ sweep: { frequency: { milliseconds: 500 } } }, 'at least one second'],
    [{ gracePeriod: { fortnights: 1 } }, 'gracePeriod'],
  ])('refuses %j', (readiness, problem) => {
    expect(() => read(readiness)).toThrow(problem);
  });
});
