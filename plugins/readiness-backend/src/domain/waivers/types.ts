/** An approved waiver that nobody has ended. */
export type WaiverInEffect = {
  standardId: string;
  ruleId: string;
  expiresAt: Date;
};
