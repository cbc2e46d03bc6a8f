import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HasilHitung } from '../pesan.js';
import { bacaTerpilih } from './baca-terpilih.js';
import { TampilanKerja, useKerja } from './kerja.js';
import { Masukan } from './masukan.js';
import type { Pekerja } from './pekerja.js';
import { unduh } from './unduh.js';

/** The template out, the filled one in, the report shown. */
export function HalamanHitung({ pekerja, aktif }: { pekerja: Pekerja; aktif: boolean }) {
  const [tahun, aturTahun] = useState(new Date().getFullYear() - 1);
  const [hasil, aturHasil] = useState<HasilHitung | null>(null);
  const hapusHasil = useCallback(() => aturHasil(null), []);
  const { kerja, galat, jalankan } = useKerja('Dihentikan.', hapusHasil);
  const [alamat, aturAlamat] = useState<string | null>(null);

  useEffect(() => {
    if (hasil?.status !== 'sah') return aturAlamat(null);
    const baru = URL.createObjectURL(new Blob([hasil.html], { type: 'text/html' }));
    aturAlamat(baru);
    return () => URL.revokeObjectURL(baru);
  }, [hasil]);

  const hitung = useCallback(
    (berkas: readonly File[]) =>
      void jalankan('Menghitung', async (lapor) => {
        const [satu, lain] = await bacaTerpilih(berkas);
        if (!satu || lain)
          throw new Error('Taruh satu templat saja; laporan beberapa instansi dihitung satu per satu.');
        aturHasil(null);
        aturHasil(await pekerja.minta('hitung', { berkas: satu }, lapor));
      }),
    [jalankan, pekerja],
  );
  const ambil = (jenis: 'xlsx' | 'html' | 'json') =>
    void jalankan('Menyusun berkas', async () => unduh(await pekerja.minta('unduhHitung', { jenis })));

  return (
    <section class="hitung">
      <h2>Hitung laporan dari datanya</h2>
      <div class="langkah-hitung">
        <p>1. Unduh templat, lalu isi di Excel atau LibreOffice.</p>
        <label>
          Tahun{' '}
          <input
            type="number"
            min={1900}
            max={2099}
            value={tahun}
            onInput={(e) => aturTahun(Number(e.currentTarget.value))}
          />
        </label>{' '}
        <button
          type="button"
          disabled={kerja !== null || !Number.isInteger(tahun) || tahun < 1900 || tahun > 2099}
          onClick={() =>
            void jalankan('Menyusun templat', async () => unduh(await pekerja.minta('templat', { tahun })))
          }
        >
          Unduh templat
        </button>
      </div>
      <Masukan
        aktif={aktif}
        ringkas={hasil?.status === 'sah'}
        banyak={false}
        terima=".xlsx,.xlsm,.xls,.ods,.json"
        judul="2. Taruh templat yang terisi di sini"
        keterangan="Templat .xlsx atau .ods yang terisi, atau laporan .json."
        pilih={hitung}
      />
      {kerja && <TampilanKerja kerja={kerja} hentikan={() => pekerja.hentikan()} />}
      {galat !== '' && (
        <p class="galat-teks" role="alert">
          {galat}
        </p>
      )}
      {hasil?.status === 'tidak-sah' && (
        <div role="alert">
          <h3>Laporan belum dapat dihitung: {hasil.masalah.length + hasil.lainnya} isian perlu dibetulkan</h3>
          <ol>
            {hasil.masalah.map((m) => (
              <li key={m}>{m}</li>
            ))}
          </ol>
          {hasil.lainnya > 0 && <p>dan {hasil.lainnya} lagi.</p>}
        </div>
      )}
      {hasil?.status === 'sah' && (
        <>
          <div class="tombol">
            <button type="button" onClick={() => ambil('xlsx')}>
              Unduh buku kerja (.xlsx)
            </button>
            <button type="button" onClick={() => ambil('html')}>
              Unduh halaman (.html)
            </button>
            <button type="button" onClick={() => ambil('json')}>
              Unduh data (.json)
            </button>
          </div>
          {hasil.peringatan.length > 0 && (
            <details>
              <summary>{hasil.peringatan.length} hal yang perlu diketahui</summary>
              <ul>
                {hasil.peringatan.map((p) => (
                  <li key={p}>{p}</li>
                ))}
              </ul>
            </details>
          )}
          {alamat && <iframe class="laporan" src={alamat} title={hasil.judul} sandbox="" />}
        </>
      )}
    </section>
  );
}
