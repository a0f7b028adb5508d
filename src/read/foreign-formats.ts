/**
 * Formats that come instead of a text, as data: what each is called, how its bytes are known, and what its owner can do. Nothing here
 * runs.
 */

/** What to do with a file that is not read, in both languages. */
export const ADVICE = {
  text: { zh: '请用能打开它的软件另存为 txt 文本', en: 'open it in the program it is for and save it as text' },
  word: { zh: '请用 Word 或 WPS 打开, 另存为 docx 或 txt', en: 'open it in Word or WPS and save it as docx or txt' },
  table: { zh: '规划正文多不在表格中; 请另存所需内容为 txt 或 csv', en: 'plans are seldom in it; save what you need as text' },
  slides: { zh: '请提供其正文文件, 或另存为 txt', en: 'hand in the document that it presents, or save its text' },
  reader: { zh: '请用其阅读器打开, 打印为 PDF 或复制为 txt', en: 'open it in its own reader and print it to PDF, or copy its text' },
  unpack: { zh: '请先解压, 再读取其中的文件', en: 'unpack it and read the files in it' },
  recognise: {
    zh: '图片中没有文字; 请做文字识别(需 tesseract), 或寻找文字版',
    en: 'an image holds no text; have it recognised (with tesseract), or look for a text version',
  },
  decrypt: { zh: '请用密码打开, 去除密码后另存', en: 'open it with its password and save it without' },
  again: { zh: '多因下载中断; 请重新下载', en: 'mostly because a download broke off; download it again' },
  page: { zh: '请在浏览器中打开, 另存为网页(仅 HTML)或 txt', en: 'open it in a browser and save it as a page (HTML only) or as text' },
  utf8: { zh: '请另存为 UTF-8 文本', en: 'save it as UTF-8 text' },
  none: { zh: '其中没有规划; 请检查是否选错文件', en: 'there is no plan in it; check that it is the right file' },
} as const;

export interface ForeignFormat {
  readonly zh: string;
  readonly en: string;
  readonly advice: keyof typeof ADVICE;
  /** what makes of it a file that can be read, with FILE for its name; '' where no common program does */
  readonly command: string;
}

const row = (zh: string, en: string, advice: keyof typeof ADVICE, command = ''): ForeignFormat => ({ zh, en, advice, command });

/** LibreOffice on the command line. Source: soffice --help, “--convert-to”. */
const soffice = (to: 'docx' | 'html' | 'pdf'): string => `soffice --headless --convert-to ${to} FILE`;
/** What reads a legacy or damaged document of Word. */
export const WORD_COMMAND = soffice('docx');
const OCR = 'gangmu extract FILE -o DIR --ocr';
/** ImageMagick makes of a picture one that can be recognised. */
const PICTURE = `magick FILE FILE.png && gangmu extract FILE.png -o DIR --ocr`;

/** By the format's id. */
export const FOREIGN_FORMATS = {
  pdf: row('PDF 文件', 'a PDF file', 'text'),
  docx: row('Word 文档(docx)', 'a Word document (docx)', 'word', WORD_COMMAND),
  doc: row('旧版 Word 或 WPS 文档(doc、wps)', 'a legacy Word or WPS document (doc, wps)', 'word', WORD_COMMAND),
  'word-6': row('Word 6、95 或更早的文档', 'a document of Word 6, Word 95 or before', 'word', WORD_COMMAND),
  'word-xml': row('Word 2003 XML 或单一文件 XML 文档', 'a Word document saved as one XML file', 'word', WORD_COMMAND),
  'flat-odf': row('单一文件的 ODF 文档(fodt)', 'an OpenDocument saved as one XML file', 'word', WORD_COMMAND),
  rtf: row('RTF 文档', 'an RTF document', 'word', WORD_COMMAND),
  odt: row('OpenDocument 文档(odt)', 'an OpenDocument text (odt)', 'word', WORD_COMMAND),
  ods: row('OpenDocument 表格(ods)', 'an OpenDocument spreadsheet (ods)', 'table', soffice('html')),
  odp: row('OpenDocument 演示文稿(odp)', 'an OpenDocument presentation (odp)', 'slides', soffice('pdf')),
  ofd: row('OFD 版式文件', 'an OFD file', 'reader'),
  epub: row('EPUB 电子书', 'an EPUB book', 'text', 'pandoc FILE -o FILE.html'),
  xlsx: row('Excel 表格(xlsx)', 'an Excel workbook (xlsx)', 'table', soffice('html')),
  xls: row('旧版 Excel 或 WPS 表格(xls、et)', 'a legacy Excel or WPS workbook (xls, et)', 'table', soffice('html')),
  pptx: row('PowerPoint 演示文稿(pptx)', 'a PowerPoint presentation (pptx)', 'slides', soffice('pdf')),
  ppt: row('旧版 PowerPoint 或 WPS 演示文稿(ppt、dps)', 'a legacy PowerPoint or WPS presentation (ppt, dps)', 'slides', soffice('pdf')),
  xps: row('XPS 版式文件', 'an XPS file', 'reader', 'mutool convert -o FILE.pdf FILE'),
  visio: row('Visio 图', 'a Visio drawing', 'text', soffice('pdf')),
  msg: row('Outlook 邮件(msg)', 'an Outlook message (msg)', 'text'),
  hwp: row('韩文文档(hwp)', 'a Hangul document (hwp)', 'text'),
  'encrypted-office': row('加密的 Office 文档', 'an encrypted Office document', 'decrypt', 'msoffcrypto-tool -p PASSWORD FILE NEW'),
  'encrypted-zip': row('加密的 ZIP 压缩文件', 'an encrypted ZIP archive', 'decrypt', '7z x FILE'),
  ole: row('旧版 Office 类文件, 但不是 Word 文档', 'a legacy Office container that is no Word document', 'text'),
  'cut-ole': row('不完整的旧版 Office 文件(doc、xls 或 ppt)', 'a legacy Office file (doc, xls or ppt) that is cut off', 'again'),
  'cut-zip': row('不完整的 ZIP 类文件(docx、xlsx、ofd 等)', 'a ZIP container (docx, xlsx, ofd or the like) that is cut off', 'again'),
  plans: row('装有文档的压缩文件', 'an archive of documents', 'unpack', 'unzip FILE'),
  zip: row('ZIP 压缩文件', 'a ZIP archive', 'unpack', 'unzip FILE'),
  jar: row('程序包(jar、apk)', 'a program package (jar, apk)', 'none'),
  rar: row('RAR 压缩文件', 'a RAR archive', 'unpack', '7z x FILE'),
  '7z': row('7z 压缩文件', 'a 7z archive', 'unpack', '7z x FILE'),
  gzip: row('GZIP 压缩文件', 'a GZIP file', 'unpack', 'gunzip -k FILE'),
  xz: row('XZ 压缩文件', 'an XZ file', 'unpack', 'xz -dk FILE'),
  bzip2: row('BZIP2 压缩文件', 'a BZIP2 file', 'unpack', 'bzip2 -dk FILE'),
  zstd: row('Zstandard 压缩文件', 'a Zstandard file', 'unpack', 'zstd -d FILE'),
  cab: row('CAB 压缩文件', 'a CAB archive', 'unpack', '7z x FILE'),
  tar: row('TAR 归档文件', 'a TAR archive', 'unpack', 'tar xf FILE'),
  png: row('PNG 图片', 'a PNG image', 'recognise', OCR),
  jpeg: row('JPEG 图片', 'a JPEG image', 'recognise', OCR),
  gif: row('GIF 图片', 'a GIF image', 'recognise', PICTURE),
  tiff: row('TIFF 图片', 'a TIFF image', 'recognise', OCR),
  bmp: row('BMP 图片', 'a BMP image', 'recognise', PICTURE),
  webp: row('WebP 图片', 'a WebP image', 'recognise', PICTURE),
  heic: row('HEIC 图片', 'a HEIC image', 'recognise', PICTURE),
  djvu: row('DjVu 扫描件', 'a DjVu scan', 'recognise', 'ddjvu -format=pdf FILE FILE.pdf && gangmu extract FILE.pdf -o DIR --ocr'),
  psd: row('Photoshop 图片', 'a Photoshop image', 'recognise', PICTURE),
  caj: row('CAJ 文件(知网)', 'a CAJ file (CNKI)', 'reader', 'caj2pdf convert FILE -o FILE.pdf'),
  ceb: row('CEB 文件(方正)', 'a CEB file (Founder Apabi)', 'reader'),
  sep: row('SEP、GD 文件(书生)', 'a SEP or GD file (Sursen)', 'reader'),
  mht: row('单一文件网页(mht)', 'a web page saved as one file (mht)', 'page'),
  eml: row('电子邮件(eml)', 'an e-mail (eml)', 'text'),
  postscript: row('PostScript 文件', 'a PostScript file', 'reader', 'ps2pdf FILE FILE.pdf'),
  sqlite: row('SQLite 数据库', 'an SQLite database', 'none'),
  executable: row('可执行程序', 'a program', 'none'),
  media: row('音频或视频', 'a sound or a film', 'none'),
  'utf-32': row('UTF-32 文本', 'text in UTF-32', 'utf8', 'iconv -f UTF-32 -t UTF-8 FILE > FILE.txt'),
  zeros: row('只有空字节的文件', 'a file of nothing but NUL bytes', 'again'),
} as const satisfies Readonly<Record<string, ForeignFormat>>;

export type ForeignId = keyof typeof FOREIGN_FORMATS;

/** Bytes that stand at a place of the file, in hexadecimal; all of a row must. */
export type Magic = readonly [id: ForeignId, ...bytes: readonly (readonly [at: number, hex: string])[]];

export const MAGIC: readonly Magic[] = [
  ['pdf', [0, '255044462d']],
  ['rtf', [0, '7b5c727466']],
  ['word-6', [0, 'dba52d00']],
  ['png', [0, '89504e470d0a1a0a']],
  ['jpeg', [0, 'ffd8ff']],
  ['gif', [0, '474946383761']],
  ['gif', [0, '474946383961']],
  ['tiff', [0, '49492a00']],
  ['tiff', [0, '4d4d002a']],
  ['webp', [0, '52494646'], [8, '57454250']],
  ['media', [0, '52494646'], [8, '57415645']],
  ['media', [0, '52494646'], [8, '41564920']],
  ['bmp', [0, '424d'], [6, '00000000']],
  ['heic', [4, '6674797068656963']],
  ['heic', [4, '667479706d696631']],
  ['media', [4, '66747970']],
  ['media', [0, '494433'], [6, '0000']],
  ['djvu', [0, '41542654464f524d']],
  ['psd', [0, '38425053000100']],
  ['rar', [0, '526172211a07']],
  ['7z', [0, '377abcaf271c']],
  ['gzip', [0, '1f8b08']],
  ['xz', [0, 'fd377a585a00']],
  ['bzip2', [0, '425a68'], [4, '314159265359']],
  ['zstd', [0, '28b52ffd']],
  ['cab', [0, '4d53434600000000']],
  ['tar', [257, '7573746172']],
  ['caj', [0, '43414a00']],
  ['caj', [0, '484e0000']],
  ['caj', [0, 'c8000000']],
  ['caj', [0, '4b444820']],
  ['ceb', [0, '466f756e64657220434542']],
  ['sep', [0, '255345502d']],
  ['postscript', [0, '25215053']],
  ['sqlite', [0, '53514c69746520666f726d6174203300']],
  ['executable', [0, '7f454c46']],
  ['executable', [0, '4d5a'], [3, '00']],
  ['executable', [0, 'cffaedfe']],
  ['executable', [0, 'cafebabe']],
  ['executable', [0, '0061736d']],
];

/** What the names in a zip say of it; the first row that fits one of them decides. */
export const ZIP_KINDS: readonly (readonly [id: ForeignId, name: RegExp])[] = [
  ['docx', /^word\/document\d{0,3}\.xml$/iu],
  ['xlsx', /^xl\/workbook\.(?:xml|bin)$/iu],
  ['pptx', /^ppt\/presentation\.xml$/iu],
  ['ofd', /^ofd\.xml$/iu],
  ['epub', /^META-INF\/container\.xml$/u],
  ['visio', /^visio\/document\.xml$/iu],
  ['xps', /^FixedDoc(?:umentSequence|Seq)\.fdseq$/iu],
  ['jar', /^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml)$/u],
  ['plans', /\.(?:docx?|wps|pdf|ofd|rtf|odt|txt|html?|md|xlsx?|ceb|caj)$/iu],
];

/** What an OpenDocument says of itself in its first entry. */
export const ODF_KINDS: readonly (readonly [id: ForeignId, mime: string])[] = [
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
  ['epub', 'application/epub+zip'],
];

/** What the streams of a legacy Office container say of it; the first row that names one of them decides. */
export const OLE_KINDS: readonly (readonly [id: ForeignId, stream: string])[] = [
  ['encrypted-office', 'EncryptedPackage'],
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
  ['ppt', 'PowerPoint Document'],
  ['visio', 'VisioDocument'],
  ['msg', '__properties_version1.0'],
  ['hwp', 'HwpSummaryInformation'],
];

/** Formats that are text, but not of a plan; looked for in the beginning of the file. */
export const TEXTUAL_KINDS: readonly (readonly [id: ForeignId, pattern: RegExp])[] = [
  ['word-xml', /^\s{0,20}<\?xml[^]{0,1000}?(?:<\?mso-application\s+progid="Word\.Document"|<w:wordDocument[\s>]|<pkg:package[\s>])/u],
  ['flat-odf', /^\s{0,20}<\?xml[^]{0,1000}?<office:document[\s>]/u],
  ['mht', /^(?:[\w-]{1,40}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,20}){0,40}?Content-Type:\s{0,20}(?:multipart\/related|text\/html)/iu],
  ['eml', /^(?:[\w-]{1,40}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,20}){2,40}?(?:MIME-Version|Message-ID):/iu],
];

/** Where the bytes are binary and known by no sign, the name says what they may be. */
export const BY_NAME: Readonly<Record<string, ForeignId>> = {
  '.ceb': 'ceb',
  '.caj': 'caj',
  '.nh': 'caj',
  '.kdh': 'caj',
  '.sep': 'sep',
  '.gd': 'sep',
  '.doc': 'word-6',
  '.wps': 'word-6',
};
