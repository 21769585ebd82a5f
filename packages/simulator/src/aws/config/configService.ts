import { createHash } from 'node:crypto';
import { createStableIds } from '../../company/stableIds';
import type { World } from '../../World';
import type { Caller } from '../caller';
import { AwsApiError } from '../errors';
import type { Input, JsonService } from '../JsonService';
import { slicePage } from '../paging';
import { invalid, jsonServiceErrors } from '../serviceErrors';
import { configurationItems } from './configurationItems';
import { evaluateQuery } from './evaluateQuery';
import { parseQuery } from './parseQuery';
import { invalidExpression } from './tokens';

/** The aggregator that sees the whole organisation. */
export const AGGREGATOR_NAME = 'organization';

const LONGEST_EXPRESSION = 4096;
const MOST_RESULTS = 100;
const AGGREGATED_PAGE = 500;
const PLAIN_PAGE = 25;
const KEPT_ANSWERS = 4;

type Answer = { fields: string[]; counts: boolean; rows: string[] };

/** Answers whole queries, and keeps the last few so that pages are cheap. */
class QueryEngine {
  readonly #world: World;
  readonly #answers = new Map<string, Answer>();

  constructor(world: World) {
    this.#world = world;
  }

  answer(expression: string): Answer {
    const { estates, company } = this.#world;
    // Accounts come, go and change state without a change of their estates.
    const accounts = createHash('sha256');
    for (const { id, state } of company.aws.accounts) {
      accounts.update(`${id} ${state};`);
    }
    const key = JSON.stringify([
      estates.version,
      accounts.digest('hex'),
      expression,
    ]);
    const answer = this.#answers.get(key) ?? this.#evaluate(expression);
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    if (this.#answers.size > KEPT_ANSWERS) {
      this.#answers.delete(this.#answers.keys().next().value!);
    }
    return answer;
  }

  #evaluate(expression: string): Answer {
    const query = parseQuery(expression);
    const { fields, counts } = query;
    return { fields, counts, rows: evaluateQuery(query, this.#items()) };
  }

  *#items() {
    const { company, estates, clock } = this.#world;
    const ids = createStableIds(company.seed);
    const now = clock.now();
    for (const account of company.aws.accounts) {
      yield* configurationItems({
        ids,
        account,
        estate: estates.of(account.id),
        directory: estates.directory,
        now,
      });
    }
  }
}

function pageSize(input: Input, counts: boolean): number {
  const limit = input.Limit ?? input.MaxResults;
  if (limit === undefined || limit === null || limit === 0) {
    return counts ? AGGREGATED_PAGE : PLAIN_PAGE;
  }
  if (
    typeof limit !== 'number' ||
    !Number.isInteger(limit) ||
    limit < 0 ||
    limit > MOST_RESULTS
  ) {
    throw new AwsApiError(
      'InvalidLimitException',
      `The limit must be between 0 and ${MOST_RESULTS}.`,
    );
  }
  return limit;
}

function expressionOf(input: Input): string {
  const { Expression: expression } = input;
  if (typeof expression !== 'string' || expression === '') {
    throw invalid('Expression must not be null.');
  }
  if (expression.length > LONGEST_EXPRESSION) {
    throw invalidExpression(
      `The expression is longer than ${LONGEST_EXPRESSION} characters.`,
    );
  }
  return expression;
}

/** The aggregator lies in the management account and in its delegate only. */
function requireAggregator(world: World, caller: Caller, input: Input): void {
  const { managementAccountId, delegatedAdministratorId } = world.company.aws;
  const holders = [managementAccountId, delegatedAdministratorId];
  if (
    input.ConfigurationAggregatorName !== AGGREGATOR_NAME ||
    !holders.includes(caller.accountId)
  ) {
    throw new AwsApiError(
      'NoSuchConfigurationAggregatorException',
      `The configuration aggregator ${input.ConfigurationAggregatorName} does not exist.`,
    );
  }
}

/** AWS Config: queries over what it has recorded in all accounts. */
export function configService(world: World): JsonService {
  const engine = new QueryEngine(world);
  const operation = 'SelectAggregateResourceConfig';
  return {
    target: 'StarlingDoveService.',
    signingName: 'config',
    quota: 'config',
    errors: jsonServiceErrors,
    answer: (asked, caller, input) => {
      if (asked !== operation) {
        throw new AwsApiError(
          'UnknownOperationException',
          `The simulator does not know Config's operation ${asked}.`,
        );
      }
      requireAggregator(world, caller, input);
      const expression = expressionOf(input);
      const { fields, counts, rows } = engine.answer(expression);
      const page = slicePage(world, {
        operation,
        scope: expression,
        token: input.NextToken,
        size: pageSize(input, counts),
        items: rows,
        invalidToken: () =>
          new AwsApiError(
            'InvalidNextTokenException',
            'The specified next token is not valid.',
          ),
      });
      return {
        Results: page.items,
        QueryInfo: { SelectFields: fields.map(Name => ({ Name })) },
        NextToken: page.nextToken,
      };
    },
  };
}
