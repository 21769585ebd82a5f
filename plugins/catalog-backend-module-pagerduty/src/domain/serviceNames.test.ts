import { makeValidator } from '@backstage/catalog-model';
import fc from 'fast-check';
import { serviceEntityName, serviceKeyOf } from './serviceNames';

const { isValidEntityName } = makeValidator();

describe('serviceEntityName', () => {
  it('is the id as it is in PagerDuty, below its account where there are several', () => {
    const key = { account: 'eu', id: 'PAB12CD' };
    expect(serviceEntityName(key, 1)).toBe('pagerduty-pab12cd');
    expect(serviceEntityName(key, 2)).toBe('pagerduty-eu-pab12cd');
  });

  it('is valid, stable, and of no other service, whatever the ids are', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 90 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.stringMatching(/^[A-Za-z0-9-]{0,8}$/),
    );
    const key = fc.record({ account: text, id: text });
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: serviceKeyOf }), keys => {
        const names = keys.map(each => serviceEntityName(each, 2));
        expect(names.filter(name => !isValidEntityName(name))).toEqual([]);
        expect(new Set(names).size).toBe(keys.length);
        expect(keys.map(each => serviceEntityName({ ...each }, 2))).toEqual(
          names,
        );
      }),
    );
  });
});
