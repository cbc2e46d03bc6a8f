import type { Laporan } from 'lkjip';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Bagan } from '../bagan/bagan.js';
import { opsiGaris } from '../bagan/garis.js';
import { kurvaTahun } from '../hitung/kurva.js';
import { kataTriwulan, sebab } from '../kata.js';
import { KepalaTabel } from './bagian.js';

const LEGENDA = [
  { nama: 'Rencana kas', warna: 'abu', putus: true },
  { nama: 'Keuangan', warna: 'satu' },
  { nama: 'Fisik', warna: 'dua' },
] as const;

/** Plan, money and work through the year; the same in a table. */
export function Kurva({ laporan }: { laporan: Laporan }) {
  const [titik, aturTitik] = useState<ReturnType<typeof kurvaTahun> | undefined>(undefined);
  useEffect(() => {
    // Twelve roll-ups of a region: what stands above is shown first.
    const nanti = setTimeout(() => aturTitik(kurvaTahun(laporan)));
    return () => clearTimeout(nanti);
  }, [laporan]);
  const opsi = useMemo(() => {
    const nilai = (k: 'rencana' | 'keuangan' | 'fisik') =>
      (titik ?? []).map((t) => (t[k].status === 'terukur' ? t[k].bulat.toFixed() : null));
    const garis = [
      { nama: 'Rencana kas', warna: 'abu', putus: true, lambang: 'rect', nilai: nilai('rencana') },
      { nama: 'Keuangan', warna: 'satu', lambang: 'circle', nilai: nilai('keuangan') },
      { nama: 'Fisik', warna: 'dua', lambang: 'diamond', nilai: nilai('fisik') },
    ] as const;
    return () =>
      opsiGaris(
        (titik ?? []).map((t) => kataTriwulan(t.triwulan)),
        garis,
        { satuan: '% setahun', dariNol: true },
      );
  }, [titik]);
  if (titik === undefined) return <section class="panel" aria-busy="true" />;
  if (titik === null) {
    return (
      <section class="panel">
        <h2>Fisik dan keuangan per triwulan</h2>
        <p class="tak-terukur">
          Tidak dapat digambar: rencana kas dan realisasi per triwulan tahun {laporan.tahun} belum diisi.
        </p>
      </section>
    );
  }
  return (
    <section class="panel">
      <Bagan
        judul="Fisik dan keuangan sampai tiap triwulan"
        uraian="Garis rencana kas, realisasi keuangan dan realisasi fisik, persen dari setahun. Angkanya ada di tabel berikut."
        tinggi={260}
        opsi={opsi}
        legenda={LEGENDA}
      >
        <table>
          <KepalaTabel kolom={[['Sampai'], ['Rencana kas', 'n'], ['Keuangan', 'n'], ['Fisik', 'n']]} />
          <tbody>
            {titik.map((t) => (
              <tr key={t.triwulan}>
                <th scope="row">{kataTriwulan(t.triwulan)}</th>
                {[t.rencana, t.keuangan, t.fisik].map((h, i) => (
                  <td key={LEGENDA[i]?.nama} class="n" title={sebab(h)}>
                    {h.status === 'terukur' ? h.teks : <span class="redup">belum terukur</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Bagan>
    </section>
  );
}
