// What is loaded later is taken whole by bundlers, so the one function that is used is loaded through here, and they leave out the writers.
export { read } from '@e965/xlsx';
