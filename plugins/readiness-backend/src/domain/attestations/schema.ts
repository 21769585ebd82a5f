import { parseEntityRef } from '@backstage/catalog-model';
import { z } from 'zod/v4';

const WORDS_BY = ['anyone', 'owners', 'mandate'];
const WORDS_NOT_BY = ['owners'];

function people(words: string[], hint: string, annotations: boolean) {
  return z
    .array(
      z
        .string()
        .max(300)
        .refine(
          item =>
            words.includes(item) ||
            (annotations && /^annotation:[^\s:]{1,253}$/.test(item)) ||
            isGroup(item),
          hint,
        ),
    )
    .min(1)
    .max(20);
}

function isGroup(text: string): boolean {
  try {
    return (
      text.includes(':') &&
      parseEntityRef(text).kind.toLocaleLowerCase('en-US') === 'group'
    );
  } catch {
    return false;
  }
}

/** How a standard's file declares a kind of attestation. */
export const attestationShape = {
  id: z
    .string()
    .regex(
      /^(?!constructor$|prototype$)[a-z][A-Za-z0-9]{0,62}$/,
      'must be lowerCamelCase, as rules read it under attestations',
    ),
  question: z.string().min(1).max(1_000),
  value: z.enum(['yesNo', 'oneToFive']).optional(),
  answers: z.enum(['one', 'each']).optional(),
  private: z.boolean().optional(),
  link: z.enum(['required', 'optional']).optional(),
  by: people(
    WORDS_BY,
    'must be owners, mandate, anyone, or a group such as group:default/on-call-reviewers',
    false,
  ).optional(),
  notBy: people(
    WORDS_NOT_BY,
    'must be owners, annotation:<name of an annotation that holds references of people>, or a group such as group:default/on-call-reviewers',
    true,
  ).optional(),
};
