import { momentsInText } from './momentsInText';

describe('momentsInText', () => {
  const format = (iso: string) => `<${new Date(iso).getUTCHours()}>`;

  it('words every moment, and nothing else', () => {
    expect(
      momentsInText(
        'Nobody from 2026-11-26T16:00:00.000Z until 2026-11-27T08:00:00Z on P2026-11',
        format,
      ),
    ).toBe('Nobody from <16> until <8> on P2026-11');
  });

  it('leaves alone what is no moment', () => {
    expect(momentsInText('at 2026-99-99T99:99:99Z', format)).toBe(
      'at 2026-99-99T99:99:99Z',
    );
  });
});
