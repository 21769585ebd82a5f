/** An approved waiver that nobody has ended. */
export type WaiverInEffect = {
  standardId: string;
  ruleId: string;
  expiresAt: Date;
};

/** A waiver as it is kept; its state follows from it and from the time. */
export type WaiverRecord = WaiverInEffect & {
  id: string;
  /** Counts what was decided of it; a comment is no decision. */
  version: number;
  entityRef: string;
  standardVersion: string;
  reason: string;
  compensatingControl: string;
  requestedBy: string;
  requestedAt: Date;
  wantedUntil: Date;
  /** Id of the waiver before it. */
  renews?: string;
  decision?: 'approved' | 'declined';
  decidedBy?: string;
  decidedAt?: Date;
  ended?: 'withdrawn' | 'revoked';
  endedBy?: string;
  endedAt?: Date;
};
