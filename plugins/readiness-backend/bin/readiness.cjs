#!/usr/bin/env node
// In a checkout the source is run as it is, elsewhere what was built of it.
const fs = require('node:fs');
const path = require('node:path');

const source = path.resolve(__dirname, '../src/cli/index.ts');
const isCheckout = fs.existsSync(source);
if (isCheckout) require('@backstage/cli/config/nodeTransform.cjs');

const { run } = require(isCheckout
  ? source
  : path.resolve(__dirname, '../dist/cli.cjs.js'));

run(process.argv.slice(2), {
  out: text => process.stdout.write(`${text}\n`),
  error: text => process.stderr.write(`${text}\n`),
}).then(code => {
  process.exitCode = code;
});
