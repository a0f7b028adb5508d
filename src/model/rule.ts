/**
 * Rules as data. A rule has no control flow: what it finds is its pattern's named groups, each with its own span.
 * Patterns are written against a View's `text` (folded width, no white space) and are composed of named fragments: `{NUMBER}{UNIT}`.
 */
export interface RuleExample {
  readonly text: string;
  /** named groups (or record fields) and what they must give */
  readonly gives: Readonly<Record<string, string | number | null>>;
}
export interface RuleRefusal {
  readonly text: string;
  readonly why: string;
}
export interface Rule {
  readonly id: string;
  /** what it finds */
  readonly finds: string;
  /** codebook section it serves, for instance "2" */
  readonly codebook: string;
  readonly summary: string;
  /** at least one of these must stand in the text before the pattern is tried; [] for always */
  readonly triggers: readonly string[];
  readonly pattern: string;
  readonly examples: readonly RuleExample[];
  readonly refusals: readonly RuleRefusal[];
}
/** A rule that the engine decides by the parts of a phrase and not by one pattern; its examples are run through the whole engine. */
export type DecidedRule = Omit<Rule, 'pattern' | 'triggers'>;

export interface CompiledRule extends Rule {
  readonly regexp: RegExp;
}

/** Puts fragments into a pattern: `{NAME}` becomes `(?:…)`. Throws on an unknown name. */
export function expand(pattern: string, fragments: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([A-Z][A-Z_]*)\}/gu, (_whole, name: string) => {
    const fragment = fragments[name];
    if (fragment === undefined) throw new Error(`unknown fragment {${name}}`);
    return `(?:${expand(fragment, fragments)})`;
  });
}

/** Compiles rules with the flags `d` (a span for each group), `g` and `u`. */
export function compileRules(rules: readonly Rule[], fragments: Readonly<Record<string, string>>): CompiledRule[] {
  return rules.map((rule) => ({ ...rule, regexp: new RegExp(expand(rule.pattern, fragments), 'dgu') }));
}

/** Does the text hold one of the rule's trigger words? */
export function triggered(rule: Rule, text: string): boolean {
  return rule.triggers.length === 0 || rule.triggers.some((word) => text.includes(word));
}
