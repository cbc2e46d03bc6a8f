import { Decimal as Asal } from 'decimal.js';

const Desimal = Asal.clone({ precision: 40, rounding: Asal.ROUND_HALF_UP });

export function persenNaif(P: Float64Array, A: Float64Array): Float64Array {
  const hasil = new Float64Array(P.length);
  for (let i = 0; i < P.length; i += 1) hasil[i] = Math.round(((A[i] as number) / (P[i] as number)) * 10_000) / 100;
  return hasil;
}

export function persenToFixed(P: Float64Array, A: Float64Array): Float64Array {
  const hasil = new Float64Array(P.length);
  for (let i = 0; i < P.length; i += 1) hasil[i] = Number((((A[i] as number) / (P[i] as number)) * 100).toFixed(2));
  return hasil;
}

export function persenDesimal(P: Float64Array, A: Float64Array): Float64Array {
  const hasil = new Float64Array(P.length);
  for (let i = 0; i < P.length; i += 1) {
    hasil[i] = new Desimal(A[i] as number)
      .div(P[i] as number)
      .times(100)
      .toDecimalPlaces(2)
      .toNumber();
  }
  return hasil;
}

/** Half-up in whole numbers alone: what all others are held against. */
export function persenBulat(P: Float64Array, A: Float64Array): Float64Array {
  const hasil = new Float64Array(P.length);
  for (let i = 0; i < P.length; i += 1) {
    const [p, a] = [BigInt(P[i] as number), BigInt(A[i] as number)];
    hasil[i] = Number((20_000n * a + p) / (2n * p)) / 100;
  }
  return hasil;
}

/** How many of a column differ from the right one. */
export const salahDari = (hasil: Float64Array, benar: Float64Array): number => {
  let n = 0;
  for (let i = 0; i < hasil.length; i += 1) if (hasil[i] !== benar[i]) n += 1;
  return n;
};
