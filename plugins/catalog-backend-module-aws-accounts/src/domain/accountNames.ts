import type { AwsAccount } from '@operations-in-teams/plugin-aws-accounts-node';

export const ACCOUNT_ID_PATTERN = /^\d{12}$/;

/** Account names are neither unique nor stable in AWS; the id is both. */
export function accountEntityName(accountId: string): string {
  return `aws-${accountId}`;
}

const CONSOLES: Record<string, string> = {
  aws: 'https://us-east-1.console.aws.amazon.com',
  'aws-us-gov': 'https://us-gov-west-1.console.amazonaws-us-gov.com',
  'aws-cn': 'https://cn-northwest-1.console.amazonaws.cn',
};

/** Where the account is looked at in the organisation's console. */
export function accountConsoleUrl(
  account: Pick<AwsAccount, 'id' | 'arn'>,
): string | undefined {
  const console = CONSOLES[account.arn?.split(':')[1] ?? 'aws'];
  return console && `${console}/organizations/v2/home/accounts/${account.id}`;
}
