/** The style of a report page, for screen and A4 print. Its hash stands in the page's content-security policy, so the two change together. */
export const GAYA_HTML = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:210mm;padding:8mm 6mm;color:#1a1a1a;background:#fff;font:11pt/1.45 "Noto Serif","Liberation Serif","Times New Roman",serif}
header{border-bottom:2pt solid #1a1a1a;margin-bottom:6mm}
h1,h2,h3,h4{line-height:1.25;break-after:avoid;font-family:"Noto Sans","Liberation Sans",Arial,sans-serif}
h1{font-size:18pt;margin:0 0 1mm}
h2{font-size:14pt;margin:8mm 0 3mm}
h3{font-size:12pt;margin:6mm 0 2mm}
h4{font-size:11pt;margin:5mm 0 2mm}
header p{margin:0 0 3mm}
p{margin:0 0 3mm;orphans:3;widows:3}
ul,ol{margin:0 0 3mm;padding-left:6mm}
li{margin-bottom:1mm;orphans:2;widows:2}
figure{margin:4mm 0;break-inside:avoid}
figcaption,caption{font:bold 9.5pt/1.3 "Noto Sans","Liberation Sans",Arial,sans-serif;text-align:left;padding:0 0 1.5mm;caption-side:top}
caption{break-after:avoid}
figure svg{display:block;width:100%;height:auto}
.bingkai{margin:4mm 0;overflow-x:auto}
table{border-collapse:collapse;width:100%;font:8.5pt/1.3 "Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:.5pt solid #767676;padding:1mm 1.4mm;vertical-align:top;overflow-wrap:break-word}
th{background:#e8edf3;text-align:center;vertical-align:middle;font-weight:bold}
th,td.rp,td.kd{overflow-wrap:normal}
td.kd,td.rp{white-space:nowrap}
td.kanan{text-align:right}
td.tengah{text-align:center}
tr.kelompok td{background:#f5f7fa;font-weight:bold}
tr.jumlah td,tr.rata-rata td{background:#e8edf3;font-weight:bold}
td.t1{padding-left:3.5mm}
td.t2{padding-left:6mm}
td.t3{padding-left:8.5mm}
td.t4{padding-left:11mm}
.catatan{font:8pt/1.35 "Noto Sans","Liberation Sans",Arial,sans-serif;margin:1.5mm 0 0;padding-left:5mm;color:#333}
.catatan li{margin:0 0 .5mm}
.mendatar,.bagian-mendatar{page:mendatar}
.ringkas{break-inside:avoid}
.mendatar table{font-size:7pt}
.mendatar th,.mendatar td{padding:.7mm .9mm}
.mendatar.lebar table{font-size:6pt}
@page{size:A4;margin:20mm 16mm 18mm;@bottom-center{content:"Halaman " counter(page) " dari " counter(pages);font:8pt "Liberation Sans",Arial,sans-serif;color:#444}}
@page mendatar{size:A4 landscape;margin:16mm 12mm}
@media print{body{max-width:none;padding:0}.bingkai{overflow:visible}h2.bab{break-before:page}main>h2.bab:first-child{break-before:auto}th{-webkit-print-color-adjust:exact;print-color-adjust:exact}tr.kelompok td,tr.jumlah td,tr.rata-rata td,svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
@media screen{.mendatar{max-width:none}}
`;

/** SHA-256 of {@link GAYA_HTML}, base64, as a content-security policy names it; a test computes it anew. */
export const SIDIK_GAYA = 'sha256-w7vT2Bc9d8RKCHOVvILFBOUkxsK//8Tq/1hKKFl2K+s=';
