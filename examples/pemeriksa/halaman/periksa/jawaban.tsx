import type { RingkasanHalaman } from '../../pesan.js';
import { type SemuaPutusan, TINGKAT } from './putusan.js';

const angka = (n: number) => n.toLocaleString('id-ID');

/** The answer on one screen: what is wrong, what needs a look, and what could not be checked and why. Nothing checked is never "nothing wrong". */
export function Jawaban({ hasil, putusan }: { hasil: RingkasanHalaman; putusan: SemuaPutusan }) {
  const { temuan, terikat, takDiperiksa, takTerbaca, catatan, sisa = [] } = hasil;
  const banyak = (t: string) =>
    temuan.filter((x, ke) => x.temuan.tingkat === t && putusan.get(ke)?.jenis !== 'diterima').length;
  const [salah, dilihat, lain] = TINGKAT.map((t) => banyak(t.id)) as [number, number, number];
  const diterima = [...putusan.values()].filter((p) => p.jenis === 'diterima').length;
  const takDapat = takDiperiksa.length;
  return (
    <section class="jawaban" aria-label="Hasil">
      <p class="utama" role="status">
        {terikat === 0 && temuan.length === 0 ? (
          <strong class="tak-dapat">Tidak dapat diperiksa: {hasil.sebabTakDiperiksa ?? sebabUmum(hasil)}</strong>
        ) : (
          <>
            <strong class={salah > 0 ? 'galat' : ''}>{angka(salah)} kesalahan pasti</strong>,{' '}
            <strong class={dilihat > 0 ? 'peringatan' : ''}>{angka(dilihat)} perlu dilihat</strong>
            {lain > 0 && `, ${angka(lain)} catatan`}
            {diterima > 0 && `, ${angka(diterima)} diterima`}
            {takDapat > 0 && `; ${angka(takDapat)} tabel tidak dapat diperiksa seluruhnya`}
            {takTerbaca.length > 0 && `; ${angka(takTerbaca.length)} berkas tidak terbaca`}.
          </>
        )}
      </p>
      <p>
        {angka(terikat)} dari {angka(hasil.angka)} angka di {angka(hasil.tabel)} tabel terperiksa;{' '}
        {angka(hasil.konsisten)} dari {angka(hasil.relasi)} hubungan antarangka cocok.
        {terikat < hasil.angka &&
          ' Angka lain tidak terikat hubungan yang dikenal: tidak dinyatakan benar, tidak pula salah.'}
      </p>
      {takTerbaca.map((t) => (
        <p key={t.berkas} class="galat-teks">
          {t.berkas} tidak terbaca: {t.sebab}
        </p>
      ))}
      {hasil.takTerpakai > 0 && (
        <p class="peringatan-teks">
          {angka(hasil.takTerpakai)} putusan tidak mengenai temuan apa pun di sini: milik laporan lain, atau angkanya
          sudah berubah.
        </p>
      )}
      {takDapat > 0 && (
        <details>
          <summary>{angka(takDapat)} tabel yang tidak dapat diperiksa seluruhnya, dan mengapa</summary>
          <ul>
            {takDiperiksa.map((t) => (
              <li key={t.letak}>
                {t.letak}: {t.status}
                {t.sebab !== '' && `; ${t.sebab}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {catatan.length + sisa.length > 0 && (
        <details>
          <summary>{angka(catatan.length + sisa.length)} hal tentang berkasnya</summary>
          <ul>
            {[...catatan, ...sisa.map((s) => s.pesan)].map((c) => (
              <li key={c}>{c}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function sebabUmum({ takTerbaca, angka: banyak }: RingkasanHalaman): string {
  if (takTerbaca.length > 0) return 'berkasnya tidak terbaca.';
  return `tidak satu pun dari ${angka(banyak)} angka terikat hubungan yang dikenal.`;
}
