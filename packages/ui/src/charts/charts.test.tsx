import { renderInTestApp } from '@backstage/test-utils';
import { darkTheme, lightTheme } from '@backstage/theme';
import { ThemeProvider } from '@material-ui/core/styles';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Gallery } from '../../dev/Gallery';
import { expectAccessible } from '../testUtils';

const figure = (name: string) => screen.getByRole('figure', { name });

describe.each([
  ['light', lightTheme],
  ['dark', darkTheme],
])('charts in the %s theme', (_, theme) => {
  const render = () =>
    renderInTestApp(
      <ThemeProvider theme={theme}>
        <Gallery />
      </ThemeProvider>,
    );

  it('draws what it is given, with patterns, and says the same in a table', async () => {
    const { container } = await render();
    const area = figure('Services by level');
    expect(
      within(area).getByRole('img', {
        name: 'Services by level. On-call ready grows from 0 to 31 of 85.',
      }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(area.querySelectorAll('.recharts-area-area')).toHaveLength(6),
    );
    // Unknown and exempt have patterns, the others have colours of their own.
    expect(area.querySelectorAll('pattern')).toHaveLength(2);
    const fills = [...area.querySelectorAll('.recharts-area-area')].map(each =>
      each.getAttribute('fill'),
    );
    expect(new Set(fills).size).toBe(6);
    expect(fills[0]).toMatch(/^url\(#.*unknown\)$/);
    await waitFor(() =>
      expect(
        figure('Interruptions by week').querySelectorAll(
          '.recharts-bar-rectangle',
        ).length,
      ).toBeGreaterThan(20),
    );
    await waitFor(() =>
      expect(
        figure('Left on the legacy platform').querySelector(
          '.recharts-reference-line',
        ),
      ).toBeInTheDocument(),
    );

    const legend = within(area).getByRole('list', {
      name: 'What the colours stand for',
    });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'No level known',
      'No level',
      'Owned',
      'Operable',
      'On-call ready',
      'Exempt',
    ]);

    await userEvent.click(
      within(area).getByRole('button', {
        name: 'Services by level as a table',
      }),
    );
    const table = within(area).getByRole('table', {
      name: 'Services by level',
    });
    expect(within(table).getAllByRole('row')).toHaveLength(47);
    expect(
      within(within(table).getAllByRole('row')[1])
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual(['3', '8', '17', '34', '31', '3']);
    await expectAccessible(container);
  });

  it('says why there is no picture', async () => {
    await render();
    expect(figure('Nothing known')).toHaveTextContent(
      'Nothing is known for this time.',
    );
    expect(
      within(figure('Nothing known')).queryByRole('img'),
    ).not.toBeInTheDocument();
    const first = figure('The first day');
    expect(first).toHaveTextContent('Known so far: one day.');
    await userEvent.click(
      within(first).getByRole('button', { name: 'The first day as a table' }),
    );
    expect(within(first).getAllByRole('row')).toHaveLength(2);
  });

  it('drills down into a heat map by keyboard', async () => {
    await render();
    const map = screen.getByRole('table', { name: 'Organisation by category' });
    expect(
      within(map)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent),
    ).toEqual([
      'Company94%61%30%',
      'Audio delivery with a name that is rather long100%99%?',
      'Advertising10%–⊘',
    ]);
    const known = within(map).getByRole('button', {
      name: 'Company, On-call: 61%, 10% not known, 5% exempt',
    });
    known.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Opened: Company / onCall',
    );
    const branch = within(map).getByRole('button', {
      name: /What is below Audio delivery/,
    });
    expect(branch).toHaveAttribute('aria-expanded', 'false');
    branch.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Opened: what is below Audio delivery',
    );
    expect(
      within(map).getByRole('img', {
        name: 'Advertising, On-call: not applicable',
      }),
    ).toBeInTheDocument();
  });
});
