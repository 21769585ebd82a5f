export {
  onCallReaderApiFactory,
  type OnCallReaderApi,
  onCallReaderApiRef,
} from './onCallReaderApi';
