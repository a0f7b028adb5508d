/** How a panel is put out: as reports are, and in files for statistics. */
export const PANEL_FORMATS = ['text', 'md', 'csv', 'evidence', 'json', 'html', 'svg', 'parquet', 'stata', 'codebook'] as const;
export type PanelFormat = (typeof PANEL_FORMATS)[number];
