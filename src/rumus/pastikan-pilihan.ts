/**
 * Refuses an option value that is not among those known: a programmer's error, which typed callers cannot make.
 *
 * Throws a TypeError that names the field, the value and what may be chosen; a mistyped policy must not pass for the default.
 */
export function pastikanPilihan(bidang: string, nilai: unknown, pilihan: readonly string[]): void {
  if (pilihan.includes(nilai as string)) return;
  const daftar = `${pilihan.slice(0, -1).join(', ')} atau ${pilihan.at(-1)}`;
  throw new TypeError(`${bidang}: ${String(nilai)} tidak dikenal; pilih ${daftar}.`);
}
