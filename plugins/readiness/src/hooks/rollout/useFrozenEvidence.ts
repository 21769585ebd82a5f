import { useApi } from '@backstage/core-plugin-api';
import type { FrozenEvidence } from '@operations-in-teams/plugin-readiness-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { readinessApiRef } from '../../api';

/** The evidence byte by byte, what it says, and whether it is what was frozen. */
export type KnownEvidence = {
  text: string;
  evidence: FrozenEvidence;
  /** Undefined where the browser cannot tell. */
  fits?: boolean;
};

/** Reads the evidence of an acceptance, and compares it with its hash. */
export function useFrozenEvidence(id: string, hash: string) {
  const api = useApi(readinessApiRef);
  return useAsyncRetry<KnownEvidence>(async () => {
    const text = await api.acceptances.getEvidence(id);
    const own = await sha256(text);
    return {
      text,
      evidence: JSON.parse(text),
      ...(own && { fits: own === hash }),
    };
  }, [api, id, hash]);
}

// Browsers offer it on addresses that are encrypted, or on this machine, only.
async function sha256(text: string): Promise<string | undefined> {
  const subtle = window.crypto?.subtle;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
}
