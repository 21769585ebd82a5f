import {
  DefaultWaiverService,
  type DefaultWaiverServiceOptions,
} from './DefaultWaiverService';
import { WaiverRecords } from './WaiverRecords';
import { WaiverRequests } from './WaiverRequests';
import type { WaiverService } from './WaiverService';

/** Waivers, with all that checks what is done to them. */
export function createWaiverService(
  options: Omit<DefaultWaiverServiceOptions, 'records' | 'requests'> & {
    /** How far ahead a waiver may end. */
    maximumMs: number;
  },
): WaiverService {
  const records = WaiverRecords.create(options);
  const requests = WaiverRequests.create({ ...options, records });
  return DefaultWaiverService.create({ ...options, records, requests });
}
