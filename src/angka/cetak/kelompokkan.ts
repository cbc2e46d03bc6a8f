/** Dots between the thousands of a row of digits. */
export function kelompokkan(utuh: string): string {
  if (utuh.length <= 3) return utuh;
  const depan = utuh.length % 3;
  const tiga = utuh.slice(depan).match(/\d{3}/g) ?? [];
  return (depan === 0 ? tiga : [utuh.slice(0, depan), ...tiga]).join('.');
}
