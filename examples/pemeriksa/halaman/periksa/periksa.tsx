import { EKSTENSI_BERKAS } from 'lkjip/berkas';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Berkas, JenisUnduhan, RingkasanHalaman, SelTerkait, TemuanHalaman } from '../../pesan.js';
import { bacaTerpilih } from '../baca-terpilih.js';
import { TampilanKerja, useKerja } from '../kerja.js';
import { Masukan } from '../masukan.js';
import type { Pekerja } from '../pekerja.js';
import { polis } from '../polis.js';
import { berkasTempelan } from '../tempel.js';
import { unduh } from '../unduh.js';
import { DaftarTemuan } from './daftar-temuan.js';
import { Jawaban } from './jawaban.js';
import { TampilanLembar, type WarnaSel } from './lembar.js';
import { keputusan, type Putusan, putusanAwal, type SemuaPutusan, TINGKAT, type Tingkat } from './putusan.js';
import { Rincian } from './rincian.js';

const UNDUHAN: readonly (readonly [JenisUnduhan, string])[] = [
  ['salinan', 'Unduh salinan bertanda'],
  ['kertas-kerja', 'Unduh kertas kerja'],
  ['diterima', 'Simpan putusan'],
  ['json', 'JSON'],
  ['sarif', 'SARIF'],
];

/** Where a key is meant for the field that has the focus. */
const diIsian = (e: KeyboardEvent) =>
  e.target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName);

const keDaftar = () => document.querySelector<HTMLElement>('.daftar-temuan')?.focus({ preventScroll: true });

export function HalamanPeriksa({ pekerja, aktif }: { pekerja: Pekerja; aktif: boolean }) {
  const [hasil, aturHasil] = useState<RingkasanHalaman | null>(null);
  const [putusan, aturPutusan] = useState<SemuaPutusan>(new Map());
  const [tersimpan, aturTersimpan] = useState(true);
  const [dipilih, aturDipilih] = useState(-1);
  const [lembar, aturLembar] = useState(0);
  const [tuju, aturTuju] = useState<Pick<SelTerkait, 'baris' | 'kolom'> | null>(null);
  const [tingkat, aturTingkat] = useState<Tingkat | 'semua'>('semua');
  const [saringLembar, aturSaringLembar] = useState(-1);
  const [terbuka, aturTerbuka] = useState(false);

  const relakan = useCallback(
    () => tersimpan || confirm('Putusan yang belum disimpan akan hilang. Lanjutkan?'),
    [tersimpan],
  );
  const hapusHasil = useCallback(() => {
    aturHasil(null);
    aturTersimpan(true);
  }, []);
  const { kerja, galat, jalankan } = useKerja('Dihentikan; tidak ada yang diperiksa.', hapusHasil);

  const periksa = useCallback(
    (isi: () => Berkas[] | Promise<Berkas[]>) => {
      if (!relakan()) return;
      void jalankan('Memeriksa', async (lapor) => {
        const berkas = await isi();
        hapusHasil();
        const baru = await pekerja.minta('periksa', { berkas }, lapor);
        aturHasil(baru);
        aturPutusan(putusanAwal(baru));
        aturTingkat('semua');
        aturSaringLembar(-1);
        aturTerbuka(false);
        const pertama = urutkan(baru.temuan)[0] ?? -1;
        aturDipilih(pertama);
        aturLembar(Math.max(0, baru.temuan[pertama]?.lembar ?? 0));
        aturTuju(letakSel(baru.temuan[pertama]));
      });
    },
    [jalankan, pekerja, relakan, hapusHasil],
  );

  const ambilBerkas = useCallback((berkas: readonly File[]) => periksa(() => bacaTerpilih(berkas)), [periksa]);

  useEffect(() => {
    if (!aktif) return;
    const tempel = (e: ClipboardEvent) => {
      if (e.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA)$/.test(e.target.tagName)) return;
      const { clipboardData } = e;
      if (!clipboardData) return;
      e.preventDefault();
      if (clipboardData.files.length > 0) return ambilBerkas([...clipboardData.files]);
      // At once: what is pasted can be read only while it is.
      periksa(() => [berkasTempelan(clipboardData, polis)]);
    };
    document.addEventListener('paste', tempel);
    return () => document.removeEventListener('paste', tempel);
  }, [aktif, ambilBerkas, periksa]);

  useEffect(() => {
    if (tersimpan) return;
    const tahan = (e: BeforeUnloadEvent) => e.preventDefault();
    addEventListener('beforeunload', tahan);
    return () => removeEventListener('beforeunload', tahan);
  }, [tersimpan]);

  const urutan = useMemo(() => {
    if (!hasil) return [];
    return urutkan(hasil.temuan).filter((ke) => {
      const t = hasil.temuan[ke] as TemuanHalaman;
      return (tingkat === 'semua' || t.temuan.tingkat === tingkat) && (saringLembar < 0 || t.lembar === saringLembar);
    });
  }, [hasil, tingkat, saringLembar]);

  const pilih = useCallback(
    (ke: number) => {
      const t = hasil?.temuan[ke];
      if (!t) return;
      aturDipilih(ke);
      if (t.lembar >= 0) aturLembar(t.lembar);
      aturTuju(letakSel(t));
    },
    [hasil],
  );
  const maju = useCallback(
    (langkah: number) => {
      const ke = urutan[Math.min(urutan.length - 1, Math.max(0, urutan.indexOf(dipilih) + langkah))];
      if (ke !== undefined) pilih(ke);
    },
    [urutan, dipilih, pilih],
  );

  useEffect(() => {
    if (!aktif || !hasil) return;
    const tekan = (e: KeyboardEvent) => {
      if (e.key === 'Escape' && diIsian(e)) return keDaftar();
      if (diIsian(e) || e.ctrlKey || e.metaKey || e.altKey) return;
      const diDaftar = e.target instanceof HTMLElement && e.target.closest('.daftar-temuan') !== null;
      if (e.key === 'j' || (diDaftar && e.key === 'ArrowDown')) maju(1);
      else if (e.key === 'k' || (diDaftar && e.key === 'ArrowUp')) maju(-1);
      else if (e.key === 'a') document.getElementById('alasan')?.focus();
      else if (e.key === 'Enter' && diDaftar) {
        aturTerbuka(true);
        pilih(dipilih);
        document.querySelector<HTMLElement>('.lembar')?.focus();
      } else return;
      e.preventDefault();
    };
    document.addEventListener('keydown', tekan);
    return () => document.removeEventListener('keydown', tekan);
  }, [aktif, hasil, maju, pilih, dipilih]);

  const warna = useMemo(() => warnaLembar(hasil, lembar, dipilih, putusan), [hasil, lembar, dipilih, putusan]);

  const ubahPutusan = (p: Putusan | null) => {
    const baru = new Map(putusan);
    if (p === null) baru.delete(dipilih);
    else baru.set(dipilih, p);
    aturPutusan(baru);
    aturTersimpan(false);
    // The field that had the focus goes with the old decision.
    keDaftar();
  };
  const ambil = (jenis: JenisUnduhan) =>
    void jalankan('Menyusun berkas', async () => {
      const isi = await pekerja.minta('unduh', { jenis, keputusan: keputusan(putusan) });
      unduh(isi);
      // Only the file of decisions holds them all.
      const semua = [...putusan.values()].every((p) => p.jenis === 'diterima');
      if (jenis === 'diterima' || (semua && (jenis === 'salinan' || jenis === 'kertas-kerja'))) aturTersimpan(true);
    });

  const kini = hasil?.temuan[dipilih];
  const satuLembar = hasil?.lembar[lembar];
  const berkas = new Set(hasil?.lembar.map((l) => l.berkas));
  const namaLembar = (l: { nama: string; berkas: string }) => (berkas.size > 1 ? `${l.berkas} · ${l.nama}` : l.nama);
  return (
    <section class={hasil ? 'periksa ada-hasil' : 'periksa'}>
      <h2 class={hasil ? 'hanya-dengar' : undefined}>Periksa laporan</h2>
      {hasil && <Jawaban hasil={hasil} putusan={putusan} />}
      <div class={hasil ? 'atas-hasil' : undefined}>
        <Masukan
          aktif={aktif}
          ringkas={hasil !== null}
          banyak
          terima={EKSTENSI_BERKAS.join(',')}
          judul="Taruh laporan di sini"
          keterangan={
            <>
              Excel dan LibreOffice (.xlsx, .xlsm, .xlsb, .xls, .ods), Word (.docx), tabel teks (.csv, .tsv, .md,
              .json); beberapa berkas diperiksa bersama. Atau salin tabel dari Excel dan tempel
              <span class="tuts"> (Ctrl+V)</span> di halaman ini. PDF belum dibaca: simpan dahulu sebagai .docx.
            </>
          }
          pilih={ambilBerkas}
        />
        {hasil &&
          hasil.temuan.length + hasil.tabel > 0 &&
          UNDUHAN.map(([jenis, nama]) => (
            <button
              key={jenis}
              type="button"
              disabled={kerja !== null}
              aria-describedby={jenis === 'salinan' && !hasil.salinanUtuh ? 'bukan-utuh' : undefined}
              onClick={() => ambil(jenis)}
            >
              {nama}
            </button>
          ))}
        {hasil && hasil.tabel > 0 && !hasil.salinanUtuh && (
          <small id="bukan-utuh">
            Salinan bertanda berupa buku kerja baru (.xlsx): tabelnya sebagai teks, tanpa gaya dan rumus aslinya.
          </small>
        )}
      </div>
      {kerja && <TampilanKerja kerja={kerja} hentikan={() => relakan() && pekerja.hentikan()} />}
      {galat !== '' && (
        <p class="galat-teks" role="alert">
          {galat}
        </p>
      )}
      {hasil && hasil.lembar.length > 0 && (
        <div class={`kerja-dua${terbuka ? ' terbuka' : ''}`}>
          <div class="kiri">
            <div class="saring" hidden={hasil.temuan.length === 0}>
              <fieldset>
                <legend class="hanya-dengar">Saring menurut tingkat</legend>
                {[{ id: 'semua' as const, nama: 'semua' }, ...TINGKAT].map((t) => (
                  <button key={t.id} type="button" aria-pressed={tingkat === t.id} onClick={() => aturTingkat(t.id)}>
                    {t.nama} {hasil.temuan.filter((x) => t.id === 'semua' || x.temuan.tingkat === t.id).length}
                  </button>
                ))}
              </fieldset>
              <label>
                <span class="hanya-dengar">Lembar</span>
                <select value={saringLembar} onChange={(e) => aturSaringLembar(Number(e.currentTarget.value))}>
                  <option value={-1}>semua lembar</option>
                  {hasil.lembar.map((l, i) => {
                    const n = hasil.temuan.filter((t) => t.lembar === i).length;
                    return n === 0 ? null : (
                      <option key={i} value={i}>
                        {namaLembar(l).slice(0, 80)} ({n})
                      </option>
                    );
                  })}
                </select>
              </label>
              <p class="keterangan">
                Belum diputuskan {hasil.temuan.length - putusan.size} dari {hasil.temuan.length}
              </p>
            </div>
            <DaftarTemuan
              temuan={hasil.temuan}
              urutan={urutan}
              dipilih={dipilih}
              putusan={putusan}
              pilih={pilih}
              buka={() => aturTerbuka(true)}
            />
          </div>
          <div class="kanan">
            {kini && (
              <Rincian
                key={`${dipilih}-${putusan.has(dipilih)}`}
                temuan={kini}
                ke={urutan.indexOf(dipilih) + 1}
                dari={urutan.length}
                putusan={putusan.get(dipilih)}
                maju={maju}
                ubah={ubahPutusan}
                keSel={(s) => {
                  aturLembar(s.lembar);
                  aturTuju({ baris: s.baris, kolom: s.kolom });
                }}
                kembali={() => aturTerbuka(false)}
              />
            )}
            <label class="pilih-lembar">
              Lembar{' '}
              <select value={lembar} onChange={(e) => aturLembar(Number(e.currentTarget.value))}>
                {hasil.lembar.map((l, i) => (
                  <option key={i} value={i}>
                    {namaLembar(l).slice(0, 100)}
                    {l.tersembunyi ? ' (tersembunyi)' : ''}
                  </option>
                ))}
              </select>
            </label>
            {satuLembar && (
              <TampilanLembar pekerja={pekerja} ke={lembar} lembar={satuLembar} warna={warna} tuju={tuju} />
            )}
          </div>
        </div>
      )}
    </section>
  );
}

const PERINGKAT: Readonly<Record<Tingkat, number>> = { galat: 0, peringatan: 1, catatan: 2 };

/** Gravest first, else as they stand. */
const urutkan = (temuan: readonly TemuanHalaman[]): number[] =>
  temuan
    .map((_, ke) => ke)
    .sort(
      (a, b) =>
        PERINGKAT[(temuan[a] as TemuanHalaman).temuan.tingkat] -
          PERINGKAT[(temuan[b] as TemuanHalaman).temuan.tingkat] || a - b,
    );

function letakSel(t: TemuanHalaman | undefined): Pick<SelTerkait, 'baris' | 'kolom'> | null {
  const { baris, kolom } = t?.temuan.lokasi ?? {};
  return baris === undefined ? null : { baris, kolom: kolom ?? 1 };
}

/** What is marked in a sheet: every finding, the graver on top, and around the chosen one the cells that it is about. */
function warnaLembar(
  hasil: RingkasanHalaman | null,
  lembar: number,
  dipilih: number,
  putusan: SemuaPutusan,
): ReadonlyMap<string, WarnaSel> {
  const warna = new Map<string, WarnaSel>();
  const kini = hasil?.temuan[dipilih];
  for (const jenis of ['terkait', 'ikut', 'atau'] as const) {
    for (const s of kini?.[jenis] ?? []) if (s.lembar === lembar) warna.set(`${s.baris},${s.kolom}`, jenis);
  }
  for (const tingkat of ['catatan', 'peringatan', 'galat'] as const) {
    for (const [ke, t] of (hasil?.temuan ?? []).entries()) {
      const letak = letakSel(t);
      if (t.lembar !== lembar || t.temuan.tingkat !== tingkat || !letak || putusan.get(ke)?.jenis === 'diterima')
        continue;
      warna.set(`${letak.baris},${letak.kolom}`, tingkat);
    }
  }
  return warna;
}
