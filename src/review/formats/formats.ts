import { brat } from './brat.js';
import { csv } from './csv.js';
import { doccano } from './doccano.js';
import type { GivenFile, ReviewFormat, ReviewFormatId } from './format.js';
import { inception } from './inception.js';
import { labelStudio } from './label-studio.js';
import { xlsx } from './xlsx.js';

/** The formats, in the order in which they are asked whether a file is theirs. */
const FORMATS: readonly ReviewFormat[] = [xlsx, inception, labelStudio, doccano, brat, csv];

export const reviewFormatOf = (id: ReviewFormatId): ReviewFormat => FORMATS.find((one) => one.id === id)!;

/** The format of a file; null where it is none of them. */
export const recognised = (file: GivenFile): ReviewFormat | null => FORMATS.find((one) => one.recognises(file)) ?? null;

/** Files that stand beside those of a format, and say nothing alone. */
const BESIDE = /(?:^|[\\/])(?:gangmu\.json|files\.json|annotation\.conf|layers\.json|label-studio-config\.xml|[^\\/]+\.txt)$/u;
export const isBeside = (file: GivenFile): boolean => BESIDE.test(file.name);
