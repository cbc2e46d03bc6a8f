import { read } from '@e965/xlsx';

/**
 * SheetJS' reader. What is loaded later is taken whole by bundlers, so the one function that is used is loaded through here, and they leave out the
 * writers.
 */
export const bacaSheetJs = read;
