/** Walks a formula in PHP: each operation gives its value and, where a trace is wanted, its step and its words. */
export const PHP_PENGHITUNG = String.raw`
/**
 * Nilai di tengah jalan: tepat, dengan rujukannya di langkah lain dan tulisannya.
 *
 * @internal
 */
final class Nilai
{
    /** @param int $kuat kuat ikatannya dalam tulisan: 1 jumlah, 2 hasil kali, 3 satuan terkecil */
    public function __construct(
        public readonly Pecahan|Akar $angka,
        public readonly string $rujukan = '',
        public readonly string $teks = '',
        public readonly int $kuat = 3,
        public readonly bool $daun = false,
    ) {
    }
}

/**
 * Rumus tidak punya nilai bagi masukan ini.
 *
 * @internal
 */
final class TakTerhitung extends \Exception
{
    public function __construct(public readonly string $alasan)
    {
        parent::__construct($alasan);
    }
}

/**
 * Menghitung rumus dengan pecahan tepat dan mencatat langkahnya.
 *
 * @internal
 */
final class Penghitung
{
    private const BUTIR_TERCETAK = 8;

    /** @var list<array{teks: string, operasi: string, operan: list<string>, nilai: string}> */
    public array $langkah = [];

    public function __construct(private readonly bool $mencatat)
    {
    }

    /** Angka tetap di dalam rumus. */
    public function tetap(string $kanonik): Nilai
    {
        $x = Pecahan::dariTeks($kanonik);
        return $this->mencatat ? new Nilai($x, $kanonik, $x->teks(), $x->tanda() < 0 ? 1 : 3, true) : new Nilai($x);
    }

    public function masukan(Pecahan $x): Nilai
    {
        return $this->mencatat ? new Nilai($x, $x->cetak(), $x->teks(), $x->tanda() < 0 ? 1 : 3, true) : new Nilai($x);
    }

    public function tambah(Nilai $a, Nilai $b): Nilai
    {
        return $this->dua('tambah', '+', 1, $a, $b, $a->angka->tambah($b->angka));
    }

    public function kurang(Nilai $a, Nilai $b): Nilai
    {
        return $this->dua('kurang', '−', 1, $a, $b, $a->angka->kurang($b->angka));
    }

    public function kali(Nilai $a, Nilai $b): Nilai
    {
        return $this->dua('kali', '×', 2, $a, $b, $a->angka->kali($b->angka));
    }

    public function bagi(Nilai $a, Nilai $b): Nilai
    {
        if ($b->angka->nol()) {
            throw new TakTerhitung('pembagi-nol');
        }
        return $this->dua('bagi', '÷', 2, $a, $b, $a->angka->bagi($b->angka));
    }

    private function dua(string $operasi, string $tanda, int $kuat, Nilai $a, Nilai $b, Pecahan|Akar $angka): Nilai
    {
        if (!$this->mencatat) {
            return new Nilai($angka);
        }
        $kananPerlu = $b->kuat < $kuat || ($b->kuat === $kuat && ($operasi === 'kurang' || $operasi === 'bagi'));
        $teks = self::kurung($a, $a->kuat < $kuat) . " $tanda " . self::kurung($b, $kananPerlu);
        return $this->catat($operasi, " $tanda ", [$a, $b], $angka, $teks, $kuat);
    }

    /** Yang terkecil. */
    public function min(Nilai ...$butir): Nilai
    {
        return $this->pilih('min', -1, $butir, false);
    }

    /** Yang terbesar. */
    public function maks(Nilai ...$butir): Nilai
    {
        return $this->pilih('maks', 1, $butir, false);
    }

    /** Nilai mutlak: yang lebih besar dari x dan lawannya. */
    public function mutlak(Nilai $x, Nilai $lawan): Nilai
    {
        return $this->pilih('maks', 1, [$x, $lawan], true);
    }

    /** @param array<Nilai> $butir */
    private function pilih(string $operasi, int $arah, array $butir, bool $mutlak): Nilai
    {
        $terpilih = $butir[0]->angka;
        foreach ($butir as $n) {
            if ($n->angka->banding($terpilih) === $arah) {
                $terpilih = $n->angka;
            }
        }
        $isi = \implode('; ', \array_map(static fn (Nilai $n) => $n->teks, $butir));
        return $this->catat($operasi, '; ', $butir, $terpilih, $mutlak ? "|{$butir[0]->teks}|" : "$operasi($isi)", 3);
    }

    /** Apakah perbandingan berlaku; tepat. */
    public function banding(Nilai $a, string $banding, Nilai $b): bool
    {
        $tanda = $a->angka->banding($b->angka);
        return match ($banding) {
            '<' => $tanda < 0,
            '<=' => $tanda <= 0,
            '=' => $tanda === 0,
            '>=' => $tanda >= 0,
            '>' => $tanda > 0,
        };
    }

    /** @param \Closure(int): Nilai $tiap */
    public function jumlah(int $banyak, \Closure $tiap): Nilai
    {
        $butir = self::tiap($banyak, $tiap);
        $total = Pecahan::jumlahkan(\array_map(static fn (Nilai $n) => $n->angka, $butir));
        // Jumlah dari satu adalah yang satu itu, dengan ikatannya.
        $kuat = $banyak > 1 ? 1 : ($banyak === 1 ? $butir[0]->kuat : 3);
        return $this->catat('jumlah', ' + ', $butir, $total, $this->jumlahan($butir), $kuat);
    }

    /** @param \Closure(int): Nilai $tiap */
    public function rataRata(int $banyak, \Closure $tiap): Nilai
    {
        $butir = self::tiap($banyak, $tiap);
        if ($banyak === 0) {
            throw new TakTerhitung('tidak-ada-yang-terukur');
        }
        $total = Pecahan::jumlahkan(\array_map(static fn (Nilai $n) => $n->angka, $butir));
        $teks = '(' . $this->jumlahan($butir) . ') ÷ ' . Pecahan::formatBulatan((string) $banyak, 0);
        return $this->catat('rata-rata', '; ', $butir, $total->bagi(Pecahan::dari((string) $banyak)), $teks, 2);
    }

    /** @param \Closure(int): Nilai $tiap */
    public function cacah(int $banyak, \Closure $tiap): Nilai
    {
        $teks = Pecahan::formatBulatan((string) $banyak, 0);
        return $this->catat('cacah', '; ', self::tiap($banyak, $tiap), Pecahan::dari((string) $banyak), $teks, 3);
    }

    /**
     * @param \Closure(int): Nilai $tiap
     * @return list<Nilai>
     */
    public static function tiap(int $banyak, \Closure $tiap): array
    {
        return $banyak === 0 ? [] : \array_map($tiap, \range(0, $banyak - 1));
    }

    /** @param list<Nilai> $butir */
    private function jumlahan(array $butir): string
    {
        return $this->mencatat ? self::sambung(\array_map(static fn (Nilai $n) => $n->teks, $butir), ' + ') : '';
    }

    /**
     * Yang pertama-tama dan yang terakhir.
     *
     * @param list<string> $teks
     */
    public static function sambung(array $teks, string $tanda): string
    {
        $banyak = \count($teks);
        if ($banyak > self::BUTIR_TERCETAK) {
            $teks = [...\array_slice($teks, 0, self::BUTIR_TERCETAK - 1), '…', $teks[$banyak - 1]];
        }
        return \implode($tanda, $teks);
    }

    public static function kurung(Nilai $n, bool $perlu): string
    {
        return $perlu ? "($n->teks)" : $n->teks;
    }

    /** @param array<Nilai> $butir */
    public function catat(string $operasi, string $pemisah, array $butir, Pecahan|Akar $angka, string $teks, int $kuat): Nilai
    {
        if (!$this->mencatat) {
            return new Nilai($angka);
        }
        $operan = \array_values(\array_map(static fn (Nilai $n) => $n->rujukan, $butir));
        $tulisan = \array_map(static fn (Nilai $n) => $n->rujukan[0] === '#' ? $n->rujukan : $n->angka->teks(), $butir);
        $this->langkah[] = [
            'teks' => \implode($pemisah, $tulisan),
            'operasi' => $operasi,
            'operan' => $operan,
            'nilai' => $angka->teksDesimal(),
        ];
        return new Nilai($angka, '#' . \count($this->langkah), $teks, $kuat);
    }
}
`;
