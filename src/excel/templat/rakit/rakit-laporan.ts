import type { BarisBaca } from '../baca-baris.js';
import type { NamaLembarBaris } from '../lembar/daftar.js';
import type { Objek, Perakit } from './perakit.js';
import { rakitAnggaran, rakitAnggaranTriwulan, rakitBelanja } from './rakit-anggaran.js';
import { rakitIdentitas } from './rakit-identitas.js';
import { rakitKinerja } from './rakit-kinerja.js';
import { rakitOrdinal, rakitPembanding, rakitProgramSasaran, rakitTriwulan } from './rakit-rincian.js';

/** What was read of every sheet. */
export interface IsiTemplat {
  readonly identitas: BarisBaca;
  readonly kebijakan: BarisBaca;
  readonly baris: Readonly<Record<NamaLembarBaris, readonly BarisBaca[]>>;
}

/** The report that a filled template describes, as data that still has to be checked. */
export function rakitLaporan(perakit: Perakit, { identitas, kebijakan, baris }: IsiTemplat): Objek {
  const hasil = rakitIdentitas(perakit, identitas, kebijakan);
  const anggaran = rakitAnggaran(perakit, baris.Anggaran);
  const kinerja = rakitKinerja(perakit, baris.Kinerja, anggaran);
  rakitTriwulan(perakit, baris.Triwulan, kinerja.indikator);
  rakitPembanding(perakit, baris.Pembanding, kinerja.indikator);
  rakitOrdinal(perakit, baris.Ordinal, kinerja.indikator);
  rakitProgramSasaran(perakit, baris['Sasaran-Program'], kinerja.sasaran);
  rakitAnggaranTriwulan(perakit, baris['Anggaran Triwulan'], anggaran.menurutKode);
  const belanja = rakitBelanja(perakit, baris.Belanja);
  hasil['tujuan'] = kinerja.tujuan;
  hasil['program'] = anggaran.program;
  if (belanja.length > 0) hasil['belanja'] = belanja;
  return hasil;
}
