/** Control words of RTF, as data: what each means for the text. Nothing here runs. */

/** Groups that are no part of the text. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'fonttbl colortbl stylesheet info pict objdata objclass header headerl headerr headerf footer footerl footerr footerf ' +
    'footnote annotation atnid atnauthor fldinst listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping ' +
    'latentstyles datastore xmlnstbl bkmkstart bkmkend upr shptxt shpinst sp nonshppict filetbl pgptbl private template ftnsep ftnsepc ' +
    'aftnsep aftnsepc userprops xe tc do'
  ).split(' '),
);

/** Groups that their sign * would hide from old readers, but that are text. */
export const SHOWN: ReadonlySet<string> = new Set(['ud', 'shppict', 'nesttableprops']);

/** Words that are a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  tab: '\t',
  line: '\n',
  lbr: '\n',
  nestcell: '\t',
  nestrow: '\n',
  zwj: '\u200d',
  zwnj: '\u200c',
};

/** Symbols that are a character. */
export const SYMBOLS: Readonly<Record<string, string>> = { '\\': '\\', '{': '{', '}': '}', '~': '\u00a0', _: '\u2011' };

/** What decodes the bytes of a code page; those of others are taken for the Western one. */
export const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
};

/** Code pages of the character sets that a font states. */
export const FONT_SETS: Readonly<Record<number, number>> = {
  0: 1252,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  204: 1251,
};
