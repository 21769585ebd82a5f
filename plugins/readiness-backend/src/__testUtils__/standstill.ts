/** Makes the time stand still, and nothing else: timers and promises go on. */
export function standstill(now: Date) {
  beforeEach(() => {
    jest.useFakeTimers({
      now,
      doNotFake: [
        ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
        ...(['setImmediate', 'clearImmediate', 'setInterval'] as const),
        ...(['clearInterval', 'setTimeout', 'clearTimeout'] as const),
      ],
    });
  });
  afterEach(() => jest.useRealTimers());
}
