export { bulatkan } from './angka/bulatkan.js';
