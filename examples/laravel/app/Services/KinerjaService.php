<?php

declare(strict_types=1);

namespace App\Services;

use App\Kinerja\ArgumenTidakSah;
use App\Kinerja\Lkjip;

/**
 * Kinerja dan anggaran dari baris tabel, dihitung di PHP. Di Laravel diminta lewat konstruktor kontroler; tidak memegang keadaan.
 */
final class KinerjaService
{
    /**
     * @param list<array{nama: string, polarisasi: string, target: string|null, realisasi: string|null}> $baris Eloquent: ->get()->toArray()
     * @return array{indikator: list<array<string, mixed>>, rataRata: array<string, mixed>, predikat: array<string, mixed>}
     */
    public function kinerja(array $baris): array
    {
        $indikator = array_map(function (array $b): array {
            $capaian = Lkjip::capaian($b['target'], $b['realisasi'], $b['polarisasi']);
            return $b + ['capaian' => $capaian, 'predikat' => Lkjip::predikat($capaian)];
        }, $baris);
        // Hasilnya yang diteruskan, bukan teksnya: rata-rata dihitung dari nilai tepatnya.
        $rataRata = Lkjip::rataRata(array_column($indikator, 'capaian'));
        return ['indikator' => $indikator, 'rataRata' => $rataRata, 'predikat' => Lkjip::predikat($rataRata)];
    }

    /**
     * @param list<array{nama: string, pagu: string|null, realisasi: string|null}> $baris
     * @return list<array<string, mixed>>
     */
    public function anggaran(array $baris): array
    {
        return array_map(static fn (array $b): array => $b + ['serapan' => Lkjip::serapan($b['pagu'], $b['realisasi'])], $baris);
    }

    /** Kesalahan sebuah isian, bagi validasi formulir; null bila dapat dihitung. Yang kosong belum ada, bukan nol. */
    public function salahIsian(?string $target, ?string $realisasi, string $polarisasi): ?string
    {
        try {
            Lkjip::capaian($target === '' ? null : $target, $realisasi === '' ? null : $realisasi, $polarisasi, jejak: false);
            return null;
        } catch (ArgumenTidakSah $e) {
            return $e->getMessage();
        }
    }

    /** Yang dicetak di sel: angkanya, atau mengapa tidak ada. */
    public function cetak(array $hasil): string
    {
        return $hasil['teks'] ?? Lkjip::pesan($hasil['alasan']);
    }
}
