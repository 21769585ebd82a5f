import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  it('asks a visitor of the demo whom to sign in as', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          data: {
            app: { title: 'Operations in Teams' },
            backend: { baseUrl: 'http://localhost:7007' },
            demo: {
              personas: [
                {
                  userEntityRef: 'user:default/ida.berg',
                  title: 'Ida Berg, engineer',
                  description: 'Browses ownership.',
                },
              ],
            },
          },
          context: 'test',
        },
      ] as any,
    };

    render(App.createRoot());

    expect(
      await screen.findByRole(
        'button',
        { name: /Ida Berg, engineer/ },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Guest/ })).toBeInTheDocument();
  }, 30_000);
});
