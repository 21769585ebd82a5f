module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  // openapi-fetch names its methods after those of HTTP.
  rules: { 'new-cap': ['error', { capIsNew: false }] },
});
