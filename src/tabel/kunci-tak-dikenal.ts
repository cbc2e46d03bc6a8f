/** The keys of each kind of object that are read. */
const DIKENAL = {
  buku: new Set(['tabel', 'narasi']),
  tabel: new Set(['nama', 'judul', 'lembar', 'baris', 'asal', 'catatan']),
  narasi: new Set(['bagian', 'baris', 'teks']),
} as const;

type Isi = Readonly<Record<string, unknown>>;

/** The words of a text that may hold a sentence; a label or a version has fewer. */
const KATA_KALIMAT = 3;

/**
 * The keys of tables in JSON under which a table or a text with figures stands that is not read: they are to be named. Those that say something of
 * the data, as a version, a year or a source, are left alone.
 */
export function kunciTakDikenal(isi: unknown, berupaBuku: boolean): string[] {
  const hasil = new Set<string>();
  const lihat = (daftar: unknown, jenis: keyof typeof DIKENAL): void => {
    for (const x of Array.isArray(daftar) ? [...daftar] : [daftar]) {
      if (typeof x !== 'object' || x === null || Array.isArray(x)) continue;
      for (const [kunci, nilai] of Object.entries(x as Isi))
        if (!(DIKENAL[jenis].has(kunci) && (kunci !== 'catatan' || semuaTeks(nilai))) && berisi(nilai, new Set()))
          hasil.add(kunci);
    }
  };
  if (!berupaBuku) lihat(isi, 'tabel');
  else {
    lihat(isi, 'buku');
    lihat((isi as Isi)['tabel'], 'tabel');
    lihat((isi as Isi)['narasi'], 'narasi');
  }
  return [...hasil];
}

/** Whether a value is a list of texts. */
export const semuaTeks = (nilai: unknown): nilai is readonly string[] =>
  Array.isArray(nilai) && nilai.every((n) => typeof n === 'string');

/** Whether a value is a sentence with a figure, or a list or an object with one anywhere in it. */
function berisi(nilai: unknown, terlihat: Set<unknown>): boolean {
  if (typeof nilai === 'string') return /\d/.test(nilai) && nilai.trim().split(/\s+/).length >= KATA_KALIMAT;
  if (typeof nilai !== 'object' || nilai === null) return false;
  // A value that holds itself has no end.
  const tunggu: unknown[] = [nilai];
  for (let n = tunggu.pop(); n !== undefined; n = tunggu.pop()) {
    if (typeof n === 'number' || (typeof n === 'string' && /\d/.test(n))) return true;
    if (typeof n !== 'object' || n === null || terlihat.has(n)) continue;
    terlihat.add(n);
    for (const dalam of Object.values(n)) if (dalam !== undefined) tunggu.push(dalam);
  }
  return false;
}
