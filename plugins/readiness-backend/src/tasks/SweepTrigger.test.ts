import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { SweepTrigger } from './SweepTrigger';

function create() {
  const scheduler = mockServices.scheduler.mock();
  scheduler.triggerTask.mockResolvedValue(undefined);
  const logger = mockServices.logger.mock();
  return {
    scheduler,
    logger,
    trigger: SweepTrigger.create({ scheduler, logger }),
  };
}

describe('SweepTrigger', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('answers a burst with one sweep', async () => {
    const { scheduler, trigger } = create();
    for (let index = 0; index < 10; index++) trigger.request();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(scheduler.triggerTask.mock.calls).toEqual([['readiness-sweep']]);
    trigger.request();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(2);
  });

  it('comes back where a sweep is running that may have missed the news', async () => {
    const { scheduler, trigger } = create();
    scheduler.triggerTask.mockRejectedValueOnce(new ConflictError('running'));
    trigger.request();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(2);
  });

  it('logs what else goes wrong, and goes on', async () => {
    const { scheduler, logger, trigger } = create();
    scheduler.triggerTask.mockRejectedValueOnce(new NotFoundError('no task'));
    trigger.request();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(1);
  });

  it('asks for nothing once it was stopped', async () => {
    const { scheduler, trigger } = create();
    trigger.request();
    trigger.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(scheduler.triggerTask).not.toHaveBeenCalled();
  });
});
