/** Dots between the thousands of a row of digits. */
export function kelompokkan(utuh: string): string {
  const bagian: string[] = [];
  for (let akhir = utuh.length; akhir > 0; akhir -= 3) bagian.unshift(utuh.slice(Math.max(0, akhir - 3), akhir));
  return bagian.join('.');
}
