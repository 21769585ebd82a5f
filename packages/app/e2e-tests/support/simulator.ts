const url = () => process.env.SIMULATOR_URL!;

type Reference = { id: string; summary: string };

/** What the simulated PagerDuty answers on its wire. */
export async function pagerDuty<T>(path: string): Promise<T> {
  const response = await fetch(`${url()}/pagerduty${path}`, {
    headers: {
      authorization: 'Token token=demo-pagerduty-token',
      accept: 'application/vnd.pagerduty+json;version=2',
    },
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json() as Promise<T>;
}

/** The service of that name, and who is on call for its policy now. */
export async function onCallNow(serviceName: string) {
  const { services } = await pagerDuty<{
    services: Array<Reference & { escalation_policy: Reference }>;
  }>(`/services?query=${serviceName}`);
  const service = services.find(({ summary }) => summary === serviceName)!;
  const { oncalls } = await pagerDuty<{
    oncalls: Array<{
      escalation_level: number;
      user: Reference;
      schedule: Reference | null;
      end: string | null;
    }>;
  }>(
    `/oncalls?limit=100&escalation_policy_ids[]=${service.escalation_policy.id}`,
  );
  return { service, oncalls };
}

export type SimulatorState = {
  pagerDuty: {
    users: number;
    escalationPolicies: Array<{
      id: string;
      rules: Array<{
        delayMinutes: number;
        targets: Array<{ type: 'schedule' | 'user'; id: string }>;
      }>;
    }>;
  };
  aws: {
    accounts: Array<{ id: string; name: string; tags: Record<string, string> }>;
  };
};

/** Asks the simulator's control API. */
export async function control<T = unknown>(
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(`${url()}/control${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${await response.text()}`);
  }
  return (response.status === 204 ? undefined : response.json()) as T;
}
