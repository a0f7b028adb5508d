/** What a file may take; beyond it is refused with what to do. */
export interface ReadLimits {
  /** size of the file */
  readonly mebibytes: number;
  /** time to turn it into text */
  readonly seconds: number;
  /** memory to do so, its buffers too */
  readonly heapMebibytes: number;
}

/** The largest plan seen as a PDF of scans has 80 MiB; the longest text of any took 3 seconds. */
export const READ_LIMITS: ReadLimits = { mebibytes: 200, seconds: 60, heapMebibytes: 1024 };
