import type { Lane, Reader, Told, TreatmentFit } from '../../core/index.js';
import type { TreatmentId } from '../../knowledge/treatments/entries.js';

/** One treatment, where it stands for the reader, and where it stood just before. */
export interface Row {
  readonly id: TreatmentId;
  readonly fit: TreatmentFit;
  readonly movedFrom: Lane | undefined;
  /** Few have moved, so that each carries a mark. */
  readonly isMarked: boolean;
}

/** What the parts of the explainer need to render themselves. */
export interface ExplainerView {
  readonly reader: Reader;
  readonly told: Told;
  readonly rows: readonly Row[];
  readonly picks: readonly TreatmentId[];
  readonly language: string;
  readonly level: (deeper?: number) => number;
  /** Whether a part is open. Its content is rendered when it is, or when the page has had time to prepare it. */
  readonly isOpen: (part: string) => boolean;
  readonly isReady: (part: string) => boolean;
  /** The reader opened or closed a part. */
  readonly opened: (part: string, isOpen: boolean) => void;
  readonly tell: <Field extends keyof Told>(field: Field, value: Told[Field] | undefined) => void;
  readonly pick: (id: TreatmentId, input: HTMLInputElement) => void;
}
