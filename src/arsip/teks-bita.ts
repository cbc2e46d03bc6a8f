/** Bytes as the text that they are, and how that was known; or why it cannot be known. */
export type HasilTeks =
  | { readonly status: 'terbaca'; readonly teks: string; readonly sandi: SandiTeks }
  | { readonly status: 'tak-dikenal'; readonly sebab: string };

/** Encodings that are told apart. */
export type SandiTeks = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SARAN = 'Buka di Excel atau penyunting teks, lalu simpan dengan pengodean UTF-8.';
/** So many bytes tell whether zero bytes stand at every second place. */
const CONTOH = 4096;
/** Indonesian letters are ASCII: more foreign ones than this among the letters is another encoding. */
const ASING_TERBANYAK = 0.1;
/** A few say nothing. */
const ASING_SEDIKIT = 3;
/** Control signs of ASCII that no text holds, and places that Windows-1252 leaves empty. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const TAK_TERCETAK = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0081\u008d\u008f\u0090\u009d]/;
/** What Windows-1252 has at 80 to 9F. */
const CP1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
/** UTF-8 read as Windows-1252: `Ã©`, `â€“`. */
const UTF8_TERBACA_SALAH = /[ÂÃ][\u0080-¿ƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;

/**
 * The text of a file that may come from Excel, from Notepad or from a program: UTF-8 and UTF-16 by their marks or by what they hold, else
 * Windows-1252 where it reads as text. What reads as none of these is not guessed.
 */
export function teksDariBita(data: Uint8Array): HasilTeks {
  const [a, b, c, d] = data;
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return terbaca(data.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return terbaca(data.subarray(2), 'utf-16be');
  const selangSeling = nolBerselang(data);
  if (selangSeling !== null) return terbaca(data, selangSeling);
  const utf8 = sebagai(data, 'utf-8');
  return utf8 === null || data.includes(0) ? windows1252(data) : utf8;
}

/** What a program that knows no UTF-16 may have put behind a text: the end of a line, or of the text. */
const EKOR = [0x00, 0x0a, 0x0d];

/** UTF-16; such an end in half a letter is left out, while half of another one says that the text was cut off. */
const terbaca = (data: Uint8Array, sandi: SandiTeks): HasilTeks => {
  const ganjil = data.length % 2 === 1;
  const utuh = !ganjil || EKOR.includes(data.at(-1) as number);
  const hasil = utuh ? sebagai(ganjil ? data.subarray(0, -1) : data, sandi) : null;
  return hasil ?? { status: 'tak-dikenal', sebab: `teksnya rusak: bukan UTF-16 yang utuh. ${SARAN}` };
};

function sebagai(data: Uint8Array, sandi: SandiTeks): HasilTeks | null {
  try {
    return { status: 'terbaca', teks: new TextDecoder(sandi, { fatal: true }).decode(data), sandi };
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: the upper bytes of Latin text are zero. */
function nolBerselang(data: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const contoh = data.subarray(0, CONTOH);
  const nol = [0, 0];
  for (const [i, bita] of contoh.entries()) if (bita === 0) nol[i % 2] = (nol[i % 2] as number) + 1;
  const [genap = 0, ganjil = 0] = nol;
  const banyak = contoh.length / 4;
  if (ganjil > banyak && genap * 10 < ganjil) return 'utf-16le';
  return genap > banyak && ganjil * 10 < genap ? 'utf-16be' : null;
}

function windows1252(data: Uint8Array): HasilTeks {
  // Some releases of Node decode Windows-1252 as Latin-1, so what differs is put in by hand.
  const teks = new TextDecoder('windows-1252')
    .decode(data)
    .replace(/[\u0080-\u009f]/g, (huruf) => CP1252[huruf.charCodeAt(0) - 0x80] as string);
  const huruf = teks.match(/\p{L}/gu)?.length ?? 0;
  const asing = teks.match(/[À-ÿŠŽŒšžœŸƒ]/g)?.length ?? 0;
  if (
    TAK_TERCETAK.test(teks) ||
    UTF8_TERBACA_SALAH.test(teks) ||
    asing > Math.max(ASING_SEDIKIT, huruf * ASING_TERBANYAK)
  ) {
    return {
      status: 'tak-dikenal',
      sebab: `pengodean teksnya tidak dikenal (bukan UTF-8, UTF-16 atau Windows-1252). ${SARAN}`,
    };
  }
  return { status: 'terbaca', teks, sandi: 'windows-1252' };
}
