/** A whole number from an attribute, brought into its range; the least where it is none. */
export function bilangan(nilai: string, min: number, maks: number): number {
  return /^\d{1,6}$/.test(nilai) ? Math.min(maks, Math.max(min, Number(nilai))) : min;
}
