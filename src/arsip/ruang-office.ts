const MS = 'http://schemas.microsoft.com/office/';

/**
 * Namespaces beside those of the standard that Word and Excel know (as of Office 2024), by the prefixes under which they write them. What
 * Office knows decides which of two versions of a content a reader sees.
 */
const BERAWALAN: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  wne: `${MS}word/2006/wordml`,
  w14: `${MS}word/2010/wordml`,
  w15: `${MS}word/2012/wordml`,
  w16se: `${MS}word/2015/wordml/symex`,
  w16cid: `${MS}word/2016/wordml/cid`,
  w16: `${MS}word/2018/wordml`,
  w16cex: `${MS}word/2018/wordml/cex`,
  w16sdtdh: `${MS}word/2020/wordml/sdtdatahash`,
  w16du: `${MS}word/2023/wordml/word16du`,
  w16sdtfl: `${MS}word/2024/wordml/sdtformatlock`,
  wps: `${MS}word/2010/wordprocessingShape`,
  wpg: `${MS}word/2010/wordprocessingGroup`,
  wpc: `${MS}word/2010/wordprocessingCanvas`,
  wpi: `${MS}word/2010/wordprocessingInk`,
  wp14: `${MS}word/2010/wordprocessingDrawing`,
  wp15: `${MS}word/2012/wordprocessingDrawing`,
  wetp: `${MS}webextensions/taskpanes/2010/11`,
  we: `${MS}webextensions/webextension/2010/11`,
  oel: `${MS}2019/extlst`,
  a14: `${MS}drawing/2010/main`,
  a15: `${MS}drawing/2012/main`,
  a16: `${MS}drawing/2014/main`,
  adec: `${MS}drawing/2017/decorative`,
  ahyp: `${MS}drawing/2018/hyperlinkcolor`,
  aclsh: `${MS}drawing/2020/classificationShape`,
  asvg: `${MS}drawing/2016/SVG/main`,
  aink: `${MS}drawing/2016/ink`,
  am3d: `${MS}drawing/2017/model3d`,
  pic14: `${MS}drawing/2010/picture`,
  dsp: `${MS}drawing/2008/diagram`,
  dgm14: `${MS}drawing/2010/diagram`,
  cdr14: `${MS}drawing/2010/chartDrawing`,
  c14: `${MS}drawing/2007/8/2/chart`,
  c15: `${MS}drawing/2012/chart`,
  c16: `${MS}drawing/2014/chart`,
  c16r2: `${MS}drawing/2015/06/chart`,
  c16r3: `${MS}drawing/2017/03/chart`,
  cx: `${MS}drawing/2014/chartex`,
  cx1: `${MS}drawing/2015/9/8/chartex`,
  cx2: `${MS}drawing/2015/10/21/chartex`,
  cx3: `${MS}drawing/2016/5/9/chartex`,
  cx4: `${MS}drawing/2016/5/10/chartex`,
  cx5: `${MS}drawing/2016/5/11/chartex`,
  cx6: `${MS}drawing/2016/5/12/chartex`,
  cx7: `${MS}drawing/2016/5/13/chartex`,
  cx8: `${MS}drawing/2016/5/14/chartex`,
  sle: `${MS}drawing/2010/slicer`,
  sle15: `${MS}drawing/2012/slicer`,
  tsle: `${MS}drawing/2012/timeslicer`,
  xdr14: `${MS}excel/2010/spreadsheetDrawing`,
  xm: `${MS}excel/2006/main`,
  x14: `${MS}spreadsheetml/2009/9/main`,
  x14ac: `${MS}spreadsheetml/2009/9/ac`,
  x15: `${MS}spreadsheetml/2010/11/main`,
  x15ac: `${MS}spreadsheetml/2010/11/ac`,
});
const DIKENAL: ReadonlySet<string> = new Set(Object.values(BERAWALAN));
/** The standard itself, in both its forms, and the old drawings. */
const BAKU =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/|http:\/\/purl\.oclc\.org\/ooxml\/|urn:schemas-microsoft-com:)/;

/** Whether Office knows a namespace. One that was never declared is what its prefix is called for. */
export const ruangDikenal = (awalan: string, ruang: string | undefined): boolean => {
  const milik = ruang ?? BERAWALAN[awalan];
  return milik !== undefined && (DIKENAL.has(milik) || BAKU.test(milik));
};
