/**
 * What tests of packages that read AWS accounts build on.
 *
 * @packageDocumentation
 */
export { FakeAws } from './testUtils/FakeAws';
export type {
  FakeAccount,
  FakeFault,
  FakeIdentityCenter,
  FakeRequest,
  FakeResource,
  FakeUnit,
} from './testUtils/types';
