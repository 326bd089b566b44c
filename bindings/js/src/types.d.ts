/** A civil day, as an ISO 8601 string: `"2026-03-02"`. Never a `Date`, which is an instant and lands a day early west of UTC. */
export type Day = string;
/** An exact decimal of at most fifteen significant digits, which a number holds to the last one; more are refused. */
export type Decimal = number;
/** A value of an answer: yes or no, a number, a day, a text, or several words. A text that has the form of a day is
 * written `{ text: "2026-03-02" }`. */
export type Value = boolean | Decimal | Day | string | string[] | { text: string };
/** Answers by question id. */
export type Answers = Record<string, Answer>;
/** Answers in short: a bare value counts as confirmed, `null` as asked and unknown. */
export type AnswersLike = Record<string, Answer | Value | null>;
/** A calendar, or its record. */
export type CalendarLike = Calendar | CalendarRecord;
/** A recurrence, or its record. */
export type RecurrenceLike = Recurrence | RecurrenceRecord;
/** A history, or its record. */
export type HistoryLike = History | HistoryRecord;
/** A goal, or its record. */
export type GoalLike = Goal | GoalRecord;

/** A rule of your own: its code begins with `own.`; `look` sees the goal and the grounds. */
export interface OwnRule {
  readonly code: `own.${string}`;
  readonly criterion: Criterion;
  readonly look: (goal: Goal, grounds: Grounds) => Found | null | undefined;
}

// The getters of the classes: each field is declared once, on the record in Rust.
export interface Draft extends Readonly<Required<DraftRecord>> {}
export interface Goal extends Readonly<Required<GoalRecord>> {}
export interface GoalList extends Readonly<Required<GoalListRecord>> {
  /** The title of the document. */
  readonly title: Text;
}
export interface History extends Readonly<Required<HistoryRecord>> {}
export interface Brief extends Readonly<Required<BriefRecord>> {}
export interface Handoff extends Readonly<Required<HandoffRecord>> {}
export interface CampaignReading extends Readonly<Required<CampaignReadingRecord>> {}
export interface Calendar extends Readonly<Required<CalendarRecord>> {}
export interface Plan extends Readonly<Required<Omit<PlanRecord, "goal" | "key_task">>> {}
export interface Reading extends Readonly<Required<Omit<ReadingRecord, "drafts">>> {}
export interface Review extends Readonly<Required<ReviewRecord>> {}
export interface Recurrence extends Readonly<Required<Omit<RecurrenceRecord, "rule" | "exdates" | "rdates">>> {}
export interface Series extends Readonly<Required<Omit<SeriesRecord, "plan" | "recurrence">>> {}
export interface NetworkDates extends Readonly<Omit<NetworkDatesRecord, "total_float" | "free_float">> {}
export interface Schedule extends Readonly<Required<Omit<ScheduleRecord, "plan">>> {
  /** The first day of work. */
  readonly start: Day;
  /** The last day of work. */
  readonly finish: Day;
}
export interface Template extends Readonly<Required<Pick<TemplateRecord, "id" | "version" | "title" | "about" | "keywords">>> {
  /** What has to be known before there is a plan. */
  readonly questions: Question[];
  /** The tasks that may come into a plan. */
  readonly steps: Step[];
}

/** What the caller passed cannot be used. */
export class EncargoError extends Error {
  private constructor();
  readonly name: "EncargoError";
  /** The stable code: `"plan.cycle"`. */
  readonly code: ErrorCode;
  /** Which part of the input is refused: a field, a task, a question. */
  readonly about: string;
  /** The refusal in both languages; `message` is the English one. */
  readonly text: Text;
  /** All things that are wrong, in order, when a text was read whole; empty for a refusal that names one thing. */
  readonly problems: readonly Problem[];
}
