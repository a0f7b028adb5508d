const TABLE_FILE = String.raw`(?!corrections\.)[a-z]+\.(?:csv|ndjson|parquet)`;
const OF_RUN = String.raw`(?:datapackage|run)\.json`;
const OF_DOCUMENT = String.raw`(?:json|tree|uncorrected)/[^/\\]+\.json|text/[^/\\]+\.txt`;

/**
 * Files of a dataset that a run writes, and may take away again, by their path below its folder. corrections.ndjson is none of them: it is
 * the reviewers'.
 *
 * @example text/象山县.txt
 */
export const DATASET_FILE = new RegExp(`^(?:${TABLE_FILE}|${OF_RUN}|${OF_DOCUMENT})$`, 'u');
