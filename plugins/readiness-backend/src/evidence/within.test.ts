import { within } from './within';

const open = () => new AbortController().signal;

describe('within', () => {
  it('gives what the work gives, or throws what it throws', async () => {
    expect(
      await within({ ms: 1_000, signal: open() }, async () => 'done'),
    ).toBe('done');
    await expect(
      within({ ms: 1_000, signal: open() }, async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
  });

  it('gives up on work that takes too long and heeds no signal, and tells it so', async () => {
    let told: AbortSignal | undefined;
    await expect(
      within({ ms: 10, signal: open() }, signal => {
        told = signal;
        return new Promise(() => {});
      }),
    ).rejects.toThrow('no answer within 0.01 seconds');
    expect(told?.aborted).toBe(true);
  });

  it('gives up when it is called off', async () => {
    const controller = new AbortController();
    const waiting = within(
      { ms: 60_000, signal: controller.signal },
      () => new Promise(() => {}),
    );
    controller.abort(new Error('called off'));
    await expect(waiting).rejects.toThrow('called off');
    const work = jest.fn();
    await expect(
      within({ ms: 1_000, signal: controller.signal }, work),
    ).rejects.toThrow('called off');
    expect(work).not.toHaveBeenCalled();
  });
});
