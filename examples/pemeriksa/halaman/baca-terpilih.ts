import type { Berkas } from '../pesan.js';

const BERKAS_TERBESAR = 64 * 1024 * 1024;

/** What the chosen files hold. Throws where that is more than a worker can take: a heap that runs full ends the tab. */
export async function bacaTerpilih(berkas: readonly File[]): Promise<Berkas[]> {
  let semua = 0;
  for (const b of berkas) {
    semua += b.size;
    if (semua > BERKAS_TERBESAR)
      throw new Error(
        berkas.length === 1
          ? `${b.name} terlalu besar; batasnya 64 MiB. Pisahkan berkasnya.`
          : 'Berkas-berkas ini bersama terlalu besar; batasnya 64 MiB. Periksa beberapa saja sekaligus.',
      );
  }
  return Promise.all(berkas.map(async (b) => ({ nama: b.name, data: await bita(b) })));
}

async function bita(b: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await b.arrayBuffer());
  } catch {
    throw new Error(`${b.name} tidak dapat dibuka; barangkali sebuah folder, atau berkasnya dipindahkan.`);
  }
}
