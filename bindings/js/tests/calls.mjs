// The calls of the vectors for templates, versions, recurrences, series, networks and chance.
import * as encargo from "encargo";

export const template = ({ template }) =>
  typeof template === "string" ? encargo.catalog().template(template)
  : template.catalog ? encargo.catalog().read(template.source)
  : encargo.template(template.source);
export const plan = (args) => (args.plan ? encargo.Plan.from(args.plan) : template(args).plan(args.goal, args.answers));
export const sheetTerms = ({ language, columns }) => (columns ? { language, columns } : language);
export const schedule = (args) => args.schedule ? encargo.Schedule.from(args.schedule) : plan(args).schedule(args.terms);
export function ics(args) {
  const terms = args.calendar_terms ?? args.language;
  return args.and ? encargo.icsAll([schedule(args), args.and], terms) : encargo.ics(schedule(args), terms);
}
const calendar = (args) => encargo.Calendar.from(args.calendar ?? {});

function problems(args) {
  try {
    template(args);
    return [];
  } catch (error) {
    return error.problems;
  }
}

const suggest = ({ text, templates, unit = "code_point" }) =>
  templates
    ? encargo.suggest(templates.map((id) => encargo.catalog().template(id)), text, unit)
    : encargo.catalog().suggest(text, unit);

const auditTasks = ({ text, today, language, tasks }) =>
  tasks ?? new encargo.Note(text, today, { unit: "code_point", ...(language && { language }) }).auditTasks();

const audit = (args) =>
  args.templates
    ? encargo.auditOf(auditTasks(args), args.templates.map((id) => encargo.catalog().template(id)))
    : encargo.catalog().audit(auditTasks(args));

function locale({ language, country, text, said }) {
  const here = encargo.localeOf(language, country);
  return {
    locale: here,
    language: encargo.localeLanguage(here),
    say: encargo.localeSay(here, text),
    write: encargo.localeWrite(here, said),
    dialect: encargo.csvDialectOf(here),
  };
}

function goalList({ text, today, language, list, steps = [] }) {
  const read = (words) => new encargo.Note(words, today ?? list.today, { unit: "code_point", ...(text && language && { language }) }).read();
  let made = text ? encargo.GoalList.of(read(text), today) : encargo.GoalList.from(list);
  const camel = (name) => name.replace(/_([a-z])/gu, (_, letter) => letter.toUpperCase());
  for (const step of steps) {
    const [[verb, given]] = Object.entries(step);
    const plain = ["add", "edit", "take_back", "of_client"].includes(verb);
    made = verb === "with_reading" ? made.withReading(read(given)) : made[camel(verb)](...(plain ? [given] : given));
  }
  return made;
}

function goalTexts(args) {
  const made = goalList(args);
  const sheet = made.sheet(sheetTerms(args));
  return {
    title: made.title,
    fates: made.past.map((past) => made.fate(past)),
    sheet,
    csv: encargo.csv(sheet),
    markdown: encargo.goalsMarkdown(made, args.language),
    xlsx: [...encargo.goalsXlsx(made, sheetTerms(args)).slice(0, 4)],
  };
}

/** The plan with fields of some tasks written over. */
function edited(args) {
  const record = plan(args).toJSON();
  for (const task of record.tasks) Object.assign(task, args.edit?.[task.id]);
  return encargo.Plan.from(record);
}

function rule({ rule: text, start, from, count }) {
  const rule = new encargo.RecurrenceRule(text);
  const days = from ? rule.daysFrom(start, from, count) : rule.days(start, count);
  const { frequency, interval, count: times, until } = rule;
  return { text: rule.toString(), frequency, interval, count: times, until, days };
}

function step(series, { begin, today, keep, finish, day, event, recurrence, plan: other }, calendar) {
  if (begin) return series.begin(series.occurrences(today, calendar, 12).find(({ nominal }) => nominal === begin));
  if (keep) return series.begin(keep);
  if (finish) return series.finish(finish, day);
  if (event) return series.record(event);
  return recurrence ? series.withRecurrence(recurrence) : series.withPlan(encargo.Plan.from(other));
}

function series(args) {
  const start = args.series ? encargo.Series.from(args.series)
    : args.template ? template(args).series(args.goal, args.answers, args.recurrence)
    : plan(args).series(args.recurrence);
  return (args.steps ?? []).reduce((series, one) => step(series, one, calendar(args)), start);
}

const engagements = (args) => args.repeated ? series(args).engagements(args.terms, args.repeated)
  : args.engagements.map((one) => ({ schedule: schedule(one), client: one.client, priority: one.priority ?? 0 }));
const portfolio = (args) => encargo.portfolioLevel(engagements(args), args.effort);

const read = ({ activities, minutes }) =>
  Object.entries(minutes ?? {}).reduce((network, [id, each]) => network.withMinutes(id, each), new encargo.Network(activities));

function network(args) {
  const network = read(args);
  const passes = network.passes();
  const { start, due } = args;
  const dates = start ? network.datesIn(passes, start, due, calendar(args)) : due ? network.datesUntil(due, calendar(args)) : null;
  const column = (name) => dates?.[name] && [...dates[name]];
  return {
    length: network.len,
    end: passes.end,
    chain: [...network.longestChain(passes)].map((place) => network.id(place)),
    times: Array.from({ length: network.len }, (_, place) => network.times(passes, place)),
    dates: dates && Object.fromEntries(
      ["start", "finish", "late_start", "late_finish", "total_float", "free_float", "critical"].map((name) => [name, column(name)]),
    ),
    end_days: start ? encargo.Network.days(new Int32Array([passes.end]), start, calendar(args)) : null,
  };
}

function chance(args) {
  const [network, { estimates, trials, until }] = [read(args), args];
  const chance = encargo.Chance.of(network, estimates, trials);
  const sample = (sample) => ({
    soonest: sample.positions[0],
    half: sample.percentile(50),
    most: sample.percentile(85),
    count: sample.countUntil(until),
    chance: sample.chanceUntil(until),
    mean: sample.mean,
    deviation: sample.deviation,
  });
  const classical = encargo.Classical.of(network, estimates);
  const { mean, deviation } = classical;
  return {
    end: sample(chance.end),
    watched: chance.watched.map(sample),
    criticality: [...encargo.Chance.criticality(network, estimates, trials)],
    classical: { chain: [...classical.chain], mean, deviation, chance: classical.chanceUntil(until) },
  };
}

const placed = (args) => (args.effort ? schedule(args).level(args.effort) : schedule(args));

function promise(args) {
  const found = placed(args);
  const promised = found.promise(args.chance, args.sampling);
  if (args.history === undefined) return { promised };
  const [buffer, earned] = [found.buffer(promised, args.history, args.day), found.earned(args.history, args.day)];
  return { promised, buffer, earned };
}

function whys(args) {
  const found = placed(args);
  return { whys: found.whys(), critical: found.criticalPath(), levelling: found.levelling };
}

function scheduleWhy(args) {
  const found = placed(args);
  return { why: found.why(args.task), is_levelled: found.is_levelled };
}

function history({ history: record, day, task }) {
  const whole = encargo.History.from(record);
  const events = whole.events.reduce((history, event) => history.record(event), new encargo.History());
  const again = whole.check_ins.reduce((history, checkIn) => history.checkIn(checkIn), events);
  return {
    history: whole,
    replayed: JSON.stringify(again) === JSON.stringify(whole),
    states: whole.states(day),
    done: whole.done(day),
    state: task ? whole.state(task, day) : null,
  };
}

function record({ history, events = [], check_ins = [] }) {
  const told = events.reduce((history, event) => history.record(event), encargo.History.from(history));
  return check_ins.reduce((history, checkIn) => history.checkIn(checkIn), told);
}

function historyWords({ kinds, statuses }) {
  return {
    kinds: kinds.map((kind) => [kind, encargo.eventKindText(kind)]),
    statuses: statuses.map((one) => [one, encargo.taskStatusText(one), encargo.taskStatusIsOver(one)]),
  };
}

const brief = (args) => (args.task ? schedule(args).handoff(args.task).brief() : schedule(args).brief(args.person));

function briefTexts(args) {
  const [held, { language, voice }] = [brief(args), args];
  return {
    text: held.text(language, voice),
    sections: held.sections(language, voice),
    markdown: encargo.briefMarkdown(held, language, voice),
    html: encargo.briefHtml(held, language, voice),
  };
}

function act({ task, day, events }) {
  let history = new encargo.History();
  const allowed = [history.allowed(task, day)];
  for (const event of events) {
    history = history.act(event);
    allowed.push(history.allowed(task, day));
  }
  return { allowed, state: history.state(task, day) };
}

function delegation({ history, rule, day }) {
  const level = encargo.History.from(history).level(rule, day);
  const [view, authority, text] = [
    encargo.delegationLevelView(level), encargo.delegationLevelAuthority(level), encargo.delegationLevelText(level),
  ];
  return { level, view, authority, text };
}

function waiting(args) {
  const [held, history] = [schedule(args), encargo.History.from(args.history)];
  return { waiting: held.waiting(history, args.day), reminders: held.reminders(history, args.day) };
}

const file = ({ bytes, text }) => (bytes ? Uint8Array.from(bytes) : text);

function merge(args) {
  const [planned, language] = [schedule(args), args.language ?? "es"];
  let grid;
  if (args.workbook) {
    grid = encargo.readXlsx(encargo.xlsx(planned, language));
  } else {
    const text = args.text ?? encargo.csv(planned.sheet(language));
    grid = encargo.readCsv((args.edit ?? []).reduce((text, [was, becomes]) => text.replaceAll(was, becomes), text));
  }
  // the sheet as it was before anything happened
  const sent = args.sent && planned.plan.schedule({ ...planned.terms, history: {} }).sheet(language);
  return planned.merge(grid, { ...args.merge_terms, ...(sent && { sent }) });
}

function campaigns(args) {
  const terms = args.campaign_terms;
  const reading = args.line !== undefined
    ? encargo.CampaignReading.ofLine(args.line, terms)
    : encargo.CampaignReading.ofGrid(args.grid ?? encargo.readCsv(file(args)), terms);
  const { campaigns, findings } = encargo.CampaignReading.from(reading.toJSON());
  return { campaigns, findings, check_ins: args.goal ? reading.checkIns(args.goal) : null };
}

/** One report, or those of a client as one. */
function reported(args) {
  if (!args.reports) return schedule(args).report(args.history, args.since, args.day, args.voice);
  const { goals, history, day } = args.months ?? {};
  const months = args.months && new encargo.Tree(goals).months(history, day);
  return encargo.reportOfClient(args.client, args.reports.map(reported), months);
}

export const more = {
  campaigns,
  progress: ({ goal, goals, history, day }) =>
    goals ? new encargo.Tree(goals).progress(history, day) : encargo.Goal.from(goal).progress(history, day),
  trend_words: ({ methods }) => methods.map((method) => [method, encargo.trendMethodText(method)]),
  habit: (args) => schedule(args).habit(args.history, args.reviews, args.day),
  months: ({ goals, history, day }) => new encargo.Tree(goals).months(history, day),
  decisions: ({ decisions }) => {
    const history = decisions.reduce((history, one) => history.decide(one), new encargo.History());
    const kinds = ["keep", "change", "hold", "drop"];
    return { history, decisions: history.decisions, words: kinds.map((kind) => [kind, encargo.decisionKindText(kind)]) };
  },
  effect: ({ goal, history, issues, days, day }) => encargo.Goal.from(goal).effect(history, issues, days, day),
  retrospective: (args) => schedule(args).retrospective(args.history, args.day),
  with_estimates: (args) => {
    const [old, planned] = [template(args), schedule(args)];
    const { proposed } = planned.retrospective(args.history, args.day);
    const next = old.withEstimates(planned.plan, proposed.filter(({ task }) => !(args.refused ?? []).includes(task)));
    const migration = planned.plan.migrate(old, next);
    return { template: next, changes: migration.changes, plan: migration.plan };
  },
  report: reported,
  report_files: (args) => {
    const reports = [reported(args)];
    const workbook = encargo.readXlsx(encargo.reportXlsx(reports, args.language));
    return {
      html: encargo.reportHtml(reports, args.language),
      markdown: encargo.reportMarkdown(reports, args.language),
      workbook: workbook.pages.map(({ rows }) => rows.length),
    };
  },
  benchmarks: () => encargo.benchmarks(),
  rate_words: ({ kinds }) => kinds.map((kind) => [kind, encargo.rateKindText(kind)]),
  brief,
  brief_texts: briefTexts,
  act,
  delegation,
  correct: (args) => plan(args).correct(encargo.History.from(args.history), args.day),
  waiting,
  read_csv: (args) => encargo.readCsv(file(args)),
  read_xlsx: (args) => encargo.readXlsx(file(args)),
  merge,
  table_merge: (args) => encargo.tableMerge(args.ours, args.base, args.theirs, args.choices, args.prefer),
  history,
  record,
  history_words: historyWords,
  schedule_why: scheduleWhy,
  whys,
  portfolio,
  portfolio_told: (args) => {
    const [held, language] = [portfolio(args), args.language];
    return {
      week: encargo.portfolioThisWeek(held),
      packages: encargo.portfolioPackages(held, args.packages),
      ics: encargo.portfolioIcs(held, language),
      svg: encargo.portfolioSvg(held, language),
      xlsx: [...encargo.portfolioXlsx(held, language).slice(0, 4)],
    };
  },
  portfolio_what_if: (args) => encargo.portfolioWhatIf(engagements(args), args.place, args.change, args.effort),
  all_at_once: (args) => ({ handoffs: schedule(args).handoffs(), whys: schedule(args).plan.whys() }),
  read_holidays: (args) => encargo.readHolidays(args.ics),
  what_if: (args) => (args.effort ? placed(args).whatIf(args.change) : plan(args).whatIf(args.terms, args.change)),
  forecast: (args) => placed(args).forecast(args.sampling),
  promise,
  cost: (args) => placed(args).cost(args.cost, args.sampling),
  against: (args) => schedule(args).against(plan(args).schedule(args.baseline)),
  holidays: (args) => encargo.holidays(args.ics),
  asked: (args) => template(args).asked(args.answers),
  check: (args) => template(args).check(),
  problems,
  to_yaml: (args) => encargo.toYaml(template(args)),
  schema: () => JSON.parse(encargo.templateSchema()),
  suggest,
  locale,
  goal_list: goalList,
  goal_texts: goalTexts,
  audit,
  audit_tasks: auditTasks,
  audit_words: ({ advice }) => advice.map((one) => [one, encargo.auditAdviceText(one)]),
  compare: (args) => template(args).compare(args.a, args.b),
  why: (args) => plan(args).why(args.task),
  migrate: (args) => edited(args).migrate(template(args), template({ template: args.to }), args.terms),
  to_template: (args) => plan(args).toTemplate(args.id, args.title),
  recurrence_rule: rule,
  recurrence: (args) => encargo.Recurrence.from(args.recurrence),
  key_dates: (args) => encargo.Recurrence.from(args.recurrence).keyDates(calendar(args), args.from, args.count),
  instances: (args) =>
    encargo.Recurrence.from(args.recurrence).instances(calendar(args), args.begun ?? [], args.history, args.today, args.count),
  states: (args) => schedule(args).states(),
  state: (args) => schedule(args).state(args.task),
  series,
  occurrences: (args) => series(args).occurrences(args.today, calendar(args), args.count),
  network,
  chance,
  level: (args) => schedule(args).level(args.effort),
  calendar_day: (args) => ({
    on: calendar(args).on(args.day, args.policy),
    covers: calendar(args).covers(args.day),
    works: calendar(args).works(args.day),
  }),
};
