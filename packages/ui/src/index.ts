/**
 * What the frontend plugins draw with.
 *
 * @packageDocumentation
 */
export { AsOf } from './components/AsOf';
export { Choice, ChoiceOrAll } from './components/Choice';
export { Disclosure } from './components/Disclosure';
export { FactList } from './components/FactList';
export { LoadError } from './components/LoadError';
export { Message } from './components/Message';
export { Moment } from './components/Moment';
export { Pager } from './components/Pager';
export { PageState } from './components/PageState';
export { Printable, PrintButton } from './components/Printable';
export {
  type Column,
  ResponsiveTable,
  type RowGroup,
  type Sorting,
} from './components/ResponsiveTable';
export { SaveImage } from './components/SaveImage';
export { type Order, SortField } from './components/SortField';
export { VisuallyHidden } from './components/VisuallyHidden';
export { saveCsv, toCsv } from './csv';
export { saveFile } from './file/saveFile';
export { formatShare } from './format/share';
export {
  formatAge,
  formatDay,
  formatFullMoment,
  formatMoment,
  oldest,
  type TimeContext,
} from './format/time';
export { webAddress } from './format/webAddress';
export { type Known, useKnown } from './hooks/useKnown';
export { useParameter } from './hooks/useParameter';
export { useTime } from './hooks/useTime';
export { uiTranslationRef } from './translation';
export { uiTranslations } from './translations';
