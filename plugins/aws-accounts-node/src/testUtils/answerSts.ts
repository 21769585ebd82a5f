const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

export function answerAssumeRole(
  input: URLSearchParams,
  expiration: Date,
): string {
  const role = input.get('RoleArn') ?? '';
  return `<AssumeRoleResponse xmlns="${NAMESPACE}"><AssumeRoleResult><AssumedRoleUser><AssumedRoleId>AROAEXAMPLE:backstage</AssumedRoleId><Arn>${role}/backstage</Arn></AssumedRoleUser><Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>assumed-secret</SecretAccessKey><SessionToken>assumed-token</SessionToken><Expiration>${expiration.toISOString()}</Expiration></Credentials></AssumeRoleResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></AssumeRoleResponse>`;
}

export function answerCallerIdentity(accountId: string): string {
  return `<GetCallerIdentityResponse xmlns="${NAMESPACE}"><GetCallerIdentityResult><Arn>arn:aws:iam::${accountId}:user/portal</Arn><UserId>AIDAEXAMPLE</UserId><Account>${accountId}</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></GetCallerIdentityResponse>`;
}
