/** The formulas as files of PHP: entry point `lkjip/php`. */
export { kePhp, type OpsiPhp } from '../rumus/pembaca/ke-php.js';
export { type OpsiTulisPhp, tulisPhp } from './tulis-php.js';
