"""Writes the workbooks of this folder with two libraries of Python, for penulis-lain.test.ts.

Made with openpyxl 3.0.9 and XlsxWriter 3.0.2 (Debian 12: apt install python3-openpyxl python3-xlsxwriter):
    python3 test/excel/penulis-lain/buat.py
"""
import datetime
import os
import openpyxl
import xlsxwriter
from openpyxl.comments import Comment

DI = os.path.dirname(__file__)
TETAP = datetime.datetime(2026, 1, 1)
# Pagu and realisasi of the seed's Tabel 3.4.2 (LKjIP 2022 Kecamatan Batu Sopang), by program.
BARIS = [("Penunjang Urusan", 4345674427, 3183857644), ("Pembinaan", 117362000, 101594500)]
FORMAT = ['#,##0', '#,##0.00', '0.00%', '[$Rp-421]#,##0', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', '0" Dokumen"']


def dengan_openpyxl():
    wb = openpyxl.Workbook()
    wb.properties.created = wb.properties.modified = TETAP
    ws = wb.active
    ws.title = 'Anggaran'
    ws['A1'] = 'Tabel 3.4.2 Realisasi Anggaran'
    ws.merge_cells('A1:D1')
    ws.append([])
    ws.append(['Program', 'Pagu', 'Realisasi', '%'])
    for i, (nama, pagu, realisasi) in enumerate(BARIS):
        r = 4 + i
        ws.cell(r, 1, nama)
        ws.cell(r, 2, pagu).number_format = '#,##0'
        ws.cell(r, 3, realisasi).number_format = '#,##0'
        ws.cell(r, 4, round(realisasi / pagu * 100, 2)).number_format = '0.00'
    for c, f in enumerate(FORMAT):
        ws.cell(7, c + 1, -1234.5).number_format = f
    ws.cell(8, 1, datetime.date(2022, 12, 31)).number_format = 'dd/mm/yyyy'
    ws.cell(8, 2, True)
    ws.cell(8, 3, '#DIV/0!').data_type = 'e'
    ws.cell(8, 4, '00123')
    ws['A8'].comment = Comment('catatan', 'x')
    ws.row_dimensions[7].hidden = True
    wb.create_sheet('Sembunyi').sheet_state = 'veryHidden'
    wb.defined_names.append(openpyxl.workbook.defined_name.DefinedName('PAGU', attr_text='Anggaran!$B$4:$B$5'))
    wb.save(os.path.join(DI, 'openpyxl.xlsx'))


def dengan_xlsxwriter():
    wb = xlsxwriter.Workbook(os.path.join(DI, 'xlsxwriter.xlsx'))
    wb.set_properties({'created': TETAP})
    ws = wb.add_worksheet('Anggaran')
    ws.merge_range('A1:D1', 'Tabel 3.4.2 Realisasi Anggaran')
    tebal = wb.add_format({'bold': True})
    ws.write_rich_string('A3', tebal, 'Pro', 'gram')
    for c, t in enumerate(['Pagu', 'Realisasi', '%']):
        ws.write(2, c + 1, t)
    rupiah, persen = wb.add_format({'num_format': '#,##0'}), wb.add_format({'num_format': '0.00'})
    for i, (nama, pagu, realisasi) in enumerate(BARIS):
        ws.write(3 + i, 0, nama)
        ws.write(3 + i, 1, pagu, rupiah)
        ws.write(3 + i, 2, realisasi, rupiah)
        ws.write_formula(3 + i, 3, '=ROUND(C%d/B%d*100,2)' % (4 + i, 4 + i), persen, round(realisasi / pagu * 100, 2))
    for c, f in enumerate(FORMAT):
        ws.write(6, c, -1234.5, wb.add_format({'num_format': f}))
    ws.write_datetime(7, 0, datetime.datetime(2022, 12, 31), wb.add_format({'num_format': 'dd/mm/yyyy'}))
    ws.write_boolean(7, 1, True)
    ws.write_formula(7, 2, '=1/0', None, '#DIV/0!')
    ws.write_string(7, 3, '00123')
    ws.write_comment(7, 0, 'catatan')
    ws.set_row(6, None, None, {'hidden': True})
    wb.add_worksheet('Sembunyi').hide()
    wb.define_name('PAGU', '=Anggaran!$B$4:$B$5')
    wb.close()


dengan_openpyxl()
dengan_xlsxwriter()
