export { ExportTable } from './ExportTable';
