import type { FakeAws } from './FakeAws';
import { FakeError } from './FakeError';

export function answerAlternateContact(
  aws: FakeAws,
  input: Record<string, unknown>,
): unknown {
  if (input.AccountId === aws.callerAccountId) {
    throw new FakeError('ValidationException', 'own account by its id');
  }
  const accountId = String(input.AccountId ?? aws.callerAccountId);
  const type = String(input.AlternateContactType);
  if (!aws.contacts[accountId]?.includes(type)) {
    throw new FakeError('ResourceNotFoundException', 'none', 404);
  }
  return {
    AlternateContact: {
      AlternateContactType: type,
      Name: 'Somebody',
      EmailAddress: 'somebody@example.com',
      PhoneNumber: '+46 8 555 000 00',
      Title: 'On-call',
    },
  };
}
