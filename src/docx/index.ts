export { bacaDocx, type OpsiBacaDocx } from './baca-docx.js';
