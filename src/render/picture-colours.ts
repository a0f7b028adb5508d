/**
 * The colours of pictures: ink in four depths on paper, and two hues whose depths differ as well. No meaning stands in a colour alone. They
 * are attributes of the shapes, since word processors know no variables; a page in the dark maps them by their values to its own
 * (browser/report/pictures.css).
 */
export const PICTURE_COLOURS = {
  paper: '#ffffff',
  ink: '#20242a',
  soft: '#5b626c',
  rule: '#b9b4a8',
  line: '#e5e1d8',
  main: '#1b66b8',
  other: '#c2500f',
} as const;
