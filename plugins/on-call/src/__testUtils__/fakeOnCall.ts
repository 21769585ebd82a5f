import type { OnCallApi } from '@operations-in-teams/plugin-on-call-common';
import { status } from './onCallStatus';
import { payAnswers } from './pay';
import { coveragePage, health, incidents, nowPage } from './pages';

/** The backend of the examples; tests change what it answers. */
export function fakeOnCall() {
  return {
    pay: payAnswers,
    getStatus: jest.fn<
      ReturnType<OnCallApi['getStatus']>,
      Parameters<OnCallApi['getStatus']>
    >(async () => status),
    getNow: jest.fn<
      ReturnType<OnCallApi['getNow']>,
      Parameters<OnCallApi['getNow']>
    >(async () => nowPage),
    getCoverage: jest.fn<
      ReturnType<OnCallApi['getCoverage']>,
      Parameters<OnCallApi['getCoverage']>
    >(async () => coveragePage),
    getHealth: jest.fn<
      ReturnType<OnCallApi['getHealth']>,
      Parameters<OnCallApi['getHealth']>
    >(async () => health),
    getIncidents: jest.fn<
      ReturnType<OnCallApi['getIncidents']>,
      Parameters<OnCallApi['getIncidents']>
    >(async () => incidents),
  } satisfies Partial<OnCallApi>;
}
