/** Languages of messages and reports. Records never depend on it. */
export type Lang = 'zh' | 'en';

/** A text in both languages, each complete. */
export type Both = Readonly<Record<Lang, string>>;
