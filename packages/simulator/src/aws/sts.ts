import type { World } from '../World';
import { sessionKeyId, type Caller } from './caller';
import { AwsApiError } from './errors';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/([\w+=,.@/-]+)$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
const XML_CHARACTERS: Record<string, string> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string) =>
  text.replace(/[<>&"']/g, character => XML_CHARACTERS[character]);

type Fields = { [name: string]: string | Fields };

function toXml(fields: Fields): string {
  return Object.entries(fields)
    .map(
      ([name, value]) =>
        `<${name}>${
          typeof value === 'string' ? escapeXml(value) : toXml(value)
        }</${name}>`,
    )
    .join('');
}

function toDocument(name: string, fields: Fields): string {
  const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';
  return `<${name} xmlns="${namespace}">${toXml(fields)}</${name}>`;
}

const invalid = (message: string) =>
  new AwsApiError('ValidationError', message);

function assumeRole(
  form: URLSearchParams,
  world: World,
  realTime: () => number,
): Fields {
  const role = ROLE_ARN.exec(form.get('RoleArn') ?? '');
  if (!role) throw invalid('RoleArn is not the ARN of a role.');
  const session = form.get('RoleSessionName') ?? '';
  if (!SESSION_NAME.test(session)) {
    throw invalid('RoleSessionName must match [\\w+=,.@-]{2,64}.');
  }
  const duration = Number(form.get('DurationSeconds') ?? 3600);
  if (!Number.isInteger(duration) || duration < 900 || duration > 43_200) {
    throw invalid('DurationSeconds must be between 900 and 43200.');
  }
  const [, accountId, roleName] = role;
  const account = world.company.aws.accounts.find(({ id }) => id === accountId);
  if (account?.state !== 'ACTIVE') {
    throw new AwsApiError(
      'AccessDenied',
      `Not authorized to perform: sts:AssumeRole on resource: ${form.get(
        'RoleArn',
      )}`,
      { status: 403 },
    );
  }
  return {
    AssumedRoleUser: {
      AssumedRoleId: `AROASIMULATEDROLE0001:${session}`,
      Arn: `arn:aws:sts::${accountId}:assumed-role/${roleName}/${session}`,
    },
    Credentials: {
      AccessKeyId: sessionKeyId(accountId),
      SecretAccessKey: 'simulated-secret-access-key',
      SessionToken: 'simulated-session-token',
      Expiration: new Date(realTime() + duration * 1000)
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
    },
  };
}

function callerIdentity({ accountId, session }: Caller): Fields {
  return {
    Arn: session
      ? `arn:aws:sts::${accountId}:assumed-role/simulated/session`
      : `arn:aws:iam::${accountId}:user/portal`,
    UserId: session ? 'AROASIMULATEDROLE0001:session' : 'AIDASIMULATEDUSER0001',
    Account: accountId,
  };
}

/** STS speaks AWS's Query protocol: a form in, XML out. */
export function answerSts(
  form: URLSearchParams,
  caller: Caller,
  world: World,
  realTime: () => number,
): string {
  const action = form.get('Action') ?? '';
  const results: Record<string, () => Fields> = {
    AssumeRole: () => assumeRole(form, world, realTime),
    GetCallerIdentity: () => callerIdentity(caller),
  };
  const result = results[action];
  if (!result) {
    throw new AwsApiError(
      'InvalidAction',
      `Could not find operation ${action} for version ${form.get('Version')}`,
    );
  }
  return toDocument(`${action}Response`, {
    [`${action}Result`]: result(),
    ResponseMetadata: { RequestId: 'simulated' },
  });
}

export function stsError(error: AwsApiError): string {
  return toDocument('ErrorResponse', {
    Error: {
      Type: error.status >= 500 ? 'Receiver' : 'Sender',
      // The Query protocol names the same errors without the suffix.
      Code: error.code.replace(/Exception$/, ''),
      Message: error.message,
    },
    RequestId: 'simulated',
  });
}
