/** What is not undefined: an option that is there must have a value. */
export const denganIsi = <T extends object>(isi: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(isi).filter(([, x]) => x !== undefined)) as never;
