export interface Step {
  readonly kind: 'call' | 'snippet';
  readonly language: string;
  readonly code: string;
  /** what stands below it; '' where nothing does */
  readonly shown: string;
}
/** A step that was run has status and text; another one says why not. */
export interface StepResult extends Step {
  readonly status?: number;
  readonly text?: string;
  readonly reason?: string;
}
export const READMES: Readonly<Record<string, string>>;
export const NOT_RUN: readonly (readonly [RegExp, string])[];
export const EXITS: ReadonlyMap<string, number>;
export function failed(result: StepResult): boolean;
export function stepsOf(text: string): Step[];
export function copyOfClone(): string;
export function runSteps(
  steps: readonly Step[],
  options: {
    readonly folder: string;
    readonly locale: string;
    readonly redis?: string | null;
    readonly only?: (step: Step) => boolean;
  },
): Promise<StepResult[]>;
export function rewritten(text: string, results: readonly StepResult[]): string;
