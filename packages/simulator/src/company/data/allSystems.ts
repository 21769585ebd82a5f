import { advertisingSystems } from './advertisingSystems';
import { creationSystems } from './creationSystems';
import { foundationSystems } from './foundationSystems';
import { listeningSystems } from './listeningSystems';

export const allSystems = [
  ...listeningSystems,
  ...advertisingSystems,
  ...creationSystems,
  ...foundationSystems,
];
