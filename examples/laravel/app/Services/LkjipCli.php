<?php

declare(strict_types=1);

namespace App\Services;

/** Perintahnya tidak dapat dijalankan, atau menolak laporannya; tiap barisnya satu kesalahan bagi pengisi laporan. */
final class GalatLkjip extends \RuntimeException
{
    /** @param list<string> $baris */
    public function __construct(public readonly array $baris, public readonly int $status)
    {
        parent::__construct(implode("\n", $baris), $status);
    }
}

/** Laporan utuh (rekap, tren, E.81) lewat perintah lkjip: data JSON masuk, rekap JSON keluar. */
final class LkjipCli
{
    /** @param list<string> $perintah tanpa shell, jadi tidak ada yang perlu dikutip */
    public function __construct(
        private readonly array $perintah = ['npx', '--no-install', 'lkjip'],
        private readonly int $batasDetik = 60,
    ) {
    }

    /**
     * @param array<string, mixed>|object $laporan seperti JSON Schema dari lkjip skema; peta yang kosong ditulis (object) [], karena [] adalah daftar
     * @return array<string, mixed> seperti rekapKeJson
     * @throws GalatLkjip
     */
    public function hitung(array|object $laporan): array
    {
        $masukan = json_encode($laporan, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION);
        [$status, $keluar, $galat] = $this->jalankan(['hitung', '-', '--format', 'json', '--batas-waktu', (string) $this->batasDetik], $masukan);
        if ($status !== 0) {
            // 2: laporannya tidak terbaca atau tidak sah, sebaris per kesalahan.
            $baris = array_map(static fn (string $b): string => preg_replace('/^lkjip: (?:masukan standar: )?/', '', $b), array_filter(explode("\n", $galat)));
            throw new GalatLkjip($baris === [] ? ["lkjip berhenti dengan status $status"] : array_values($baris), $status);
        }
        return json_decode($keluar, true, 512, JSON_THROW_ON_ERROR);
    }

    /**
     * Lewat berkas sementara, bukan pipa: yang panjang tidak pernah saling menunggu.
     *
     * @param list<string> $argumen
     * @return array{int, string, string}
     */
    private function jalankan(array $argumen, string $masukan): array
    {
        [$in, $out, $err] = [tmpfile(), tmpfile(), tmpfile()];
        fwrite($in, $masukan);
        rewind($in);
        $proses = @proc_open([...$this->perintah, ...$argumen], [$in, $out, $err], $pipa);
        $status = $proses === false ? 127 : proc_close($proses);
        if ($status === 127) {
            throw new GalatLkjip(["{$this->perintah[0]} tidak dapat dijalankan; pasang Node dan paket lkjip, atau izinkan proc_open"], 127);
        }
        return [$status, $this->isi($out), $this->isi($err)];
    }

    /** @param resource $berkas */
    private function isi($berkas): string
    {
        rewind($berkas);
        return (string) stream_get_contents($berkas);
    }
}
