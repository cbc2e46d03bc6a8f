export { type BukuDocx, bacaDocx, type OpsiBacaDocx } from './baca-docx.js';
