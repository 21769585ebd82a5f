import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { RequestHandler } from 'express';
import { spec } from '../schema/generated/openapi';

/** Middleware that notes every answer that does not fit openapi.yaml. */
export function checkAnswers(violations: string[]): RequestHandler {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(spec, 'spec');

  return (request, response, next) => {
    const json = response.json.bind(response);
    response.json = body => {
      const target = `${request.method} ${request.path}`;
      const pointer = pointerTo(
        request.method,
        request.path,
        response.statusCode,
      );
      const validate = pointer && ajv.getSchema(`spec#${pointer}`);
      if (!validate) {
        violations.push(`${target} is not described`);
      } else if (!validate(body)) {
        violations.push(`${target}: ${ajv.errorsText(validate.errors)}`);
      }
      return json(body);
    };
    next();
  };
}

function pointerTo(method: string, path: string, status: number) {
  const template = Object.keys(spec.paths).find(candidate =>
    new RegExp(`^${candidate.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  if (!template) return undefined;
  if (status !== 200) return '/components/schemas/Error';
  const escaped = encodeURIComponent(template.replaceAll('/', '~1'));
  return `/paths/${escaped}/${method.toLowerCase()}/responses/200/content/application~1json/schema`;
}
