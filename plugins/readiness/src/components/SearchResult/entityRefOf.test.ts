import { entityRefOf, ownerRefOf } from './entityRefOf';

const document = { title: 'Player', text: '', kind: 'Component' };

it.each([
  ['/catalog/default/component/player-api', 'component:default/player-api'],
  ['/catalog/media/component/a%2Bb?x#y', 'component:media/a+b'],
  [
    'https://portal.test/x/default/component/player/',
    'component:default/player',
  ],
  ['/player', undefined],
  ['', undefined],
])('finds the entity of %s', (location, expected) => {
  expect(entityRefOf({ ...document, location })).toBe(expected);
});

it.each([
  ['player', 'group:default/player'],
  ['user:default/ida', 'user:default/ida'],
  ['group:default/', undefined],
  ['', undefined],
  [undefined, undefined],
])('finds the owner in %s', (owner, expected) => {
  expect(ownerRefOf(owner)).toBe(expected);
});
