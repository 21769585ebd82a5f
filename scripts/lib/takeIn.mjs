/**
 * Waits until the portal has taken the company in: the first pulls of every
 * source have come, and were evaluated.
 */
export async function companyIsTakenIn(url) {
  const until = Date.now() + 300_000;
  const subject = 'component/default/podcast-player-api';
  let level;
  while (Date.now() < until) {
    const get = await signedIn(url);
    const scorecard = await get(`/api/readiness/scorecards/${subject}`);
    level = scorecard.items?.[0]?.level?.id;
    if (level === 'operable') return;
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  throw new Error(`${subject} has the level ${level} after five minutes`);
}

/** Waits until schedules and the newest incidents are known as well. */
export async function mirrorIsFilled(url) {
  const until = Date.now() + 300_000;
  while (Date.now() < until) {
    const get = await signedIn(url);
    const { items = [] } = await get('/api/on-call/sources');
    const feeds = items.flatMap(source => source.feeds ?? []);
    if (feeds.length > 1 && feeds.every(({ collectedAt }) => collectedAt)) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  throw new Error('PagerDuty was not read within five minutes');
}

async function signedIn(url) {
  const answer = await fetch(`${url}/api/auth/persona/refresh`, {
    headers: { 'x-demo-persona': 'user:default/ida.berg' },
  });
  const { token } = (await answer.json()).backstageIdentity;
  return async path => {
    const response = await fetch(`${url}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return response.json();
  };
}
