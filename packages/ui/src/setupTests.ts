import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages with axe take their time where many tests share few processors.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });
