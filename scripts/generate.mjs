// Writes what follows from each plugin's OpenAPI file: the document as a module
// for the backend's request validation, and its types for the common package;
// and the JSON schema of standards for editors.
// `--check` writes nothing and fails where a file is not up to date.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, createConfig } from '@redocly/openapi-core';
import openapiTS, { astToString } from 'openapi-typescript';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const header =
  '// Generated from openapi.yaml by `yarn generate`; do not edit.\n';

async function outputsOf(pluginId) {
  const backend = path.join(root, 'plugins', `${pluginId}-backend`);
  const common = path.join(root, 'plugins', `${pluginId}-common`);
  const document = await readDocument(
    path.join(backend, 'src/schema/openapi.yaml'),
  );
  const types = astToString(await openapiTS(structuredClone(document)));
  return {
    [path.join(
      backend,
      'src/schema/generated/openapi.ts',
    )]: `${header}\nexport const spec = ${JSON.stringify(
      document,
      null,
      2,
    )};\n`,
    [path.join(common, 'src/generated/openapi.ts')]: `${header}\n${types}`,
  };
}

/** The whole document, what it refers to in files beside it included. */
async function readDocument(file) {
  const { bundle: bundled, problems } = await bundle({
    ref: file,
    config: await createConfig({}),
  });
  if (problems.length > 0) {
    throw new Error(
      `${path.relative(root, file)}: ${problems
        .map(({ message }) => message)
        .join('; ')}`,
    );
  }
  return bundled.parsed;
}

function standardSchema() {
  const backend = path.join(root, 'plugins/readiness-backend');
  const require = createRequire(import.meta.url);
  require('@backstage/cli/config/nodeTransform.cjs');
  const { standardJsonSchema } = require(path.join(
    backend,
    'src/domain/standards/schema.ts',
  ));
  return {
    [path.join(backend, 'standards/standard.schema.json')]: `${JSON.stringify(
      standardJsonSchema(),
      null,
      2,
    )}\n`,
  };
}

const outputs = {
  ...(await outputsOf('readiness')),
  ...(await outputsOf('on-call')),
  ...standardSchema(),
};
const stale = [];
for (const [file, text] of Object.entries(outputs)) {
  const current = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (current === text) continue;
  if (check) {
    stale.push(path.relative(root, file));
  } else {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}
if (stale.length > 0) {
  console.error(`Not up to date, run \`yarn generate\`: ${stale.join(', ')}`);
  process.exit(1);
}
