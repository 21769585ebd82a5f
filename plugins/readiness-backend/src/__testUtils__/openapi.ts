import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import { spec } from '../schema/generated/openapi';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(spec, 'api');

const pointer = (text: string) =>
  text
    .replaceAll('~', '~0')
    .replaceAll('/', '~1')
    .replaceAll('{', '%7B')
    .replaceAll('}', '%7D');

/** Expects an answer to be as the OpenAPI file describes it; gives its body. */
export function described(
  response: Response,
  path: keyof (typeof spec)['paths'],
  method: 'get' | 'post' | 'put' = 'get',
) {
  const schema =
    response.status < 300
      ? `api#/paths/${pointer(path)}/${method}/responses/${
          response.status
        }/content/application~1json/schema`
      : 'api#/components/schemas/Error';
  const validate = ajv.compile({ $ref: schema });
  validate(response.body);
  expect(validate.errors ?? []).toEqual([]);
  return response.body;
}
