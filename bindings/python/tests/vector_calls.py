"""The calls of the vectors for templates, versions, recurrences, series, networks and chance."""

from __future__ import annotations

import json
from datetime import date
from itertools import islice
from typing import Any

import encargo
from encargo import (
    Activity,
    Answer,
    Calendar,
    Chance,
    CheckIn,
    Classical,
    Effort,
    EncargoError,
    Estimate,
    Event,
    Goal,
    History,
    KeyDate,
    MigrationTerms,
    Network,
    Occurrence,
    Plan,
    Recurrence,
    RecurrenceRule,
    Sample,
    Sampling,
    Schedule,
    Series,
    Template,
    Terms,
    Text,
    Trials,
    WhatIfChange,
)


def dump(value: Any) -> str:
    return json.dumps(value)


def day(args: dict[str, Any], name: str) -> date:
    return date.fromisoformat(args[name])


def template(args: dict[str, Any]) -> Template:
    given = args["template"]
    if isinstance(given, str):
        return encargo.catalog().template(given)
    return encargo.catalog().read(given["source"]) if "catalog" in given else encargo.template(given["source"])


def goal(args: dict[str, Any]) -> Goal:
    return Goal.from_json(dump(args["goal"]))


def plan(args: dict[str, Any]) -> Plan:
    if "plan" in args:
        return Plan.from_json(dump(args["plan"]))
    return template(args).plan(goal(args), answers(args["answers"]))


def schedule(args: dict[str, Any]) -> Schedule:
    if "schedule" in args:
        return Schedule.from_json(dump(args["schedule"]))
    return plan(args).schedule(Terms.from_json(dump(args["terms"])))


def ics(args: dict[str, Any]) -> str:
    terms = dict(args["calendar_terms"]) if "calendar_terms" in args else {"language": args["language"]}
    language = terms.pop("language")
    if "reviews" in terms:
        terms["reviews"] = Recurrence.from_json(dump(terms["reviews"]))
    if "and" in args:
        return encargo.ics_all([schedule(args), Schedule.from_json(dump(args["and"]))], language, **terms)
    return encargo.ics(schedule(args), language, **terms)


def plain(value: Any) -> Any:
    if hasattr(value, "to_json"):
        return json.loads(value.to_json())
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


def answers(given: dict[str, Any]) -> dict[str, Answer]:
    return {key: Answer.from_json(dump(answer)) for key, answer in given.items()}


def calendar(args: dict[str, Any]) -> Calendar:
    return Calendar.from_json(dump(args["calendar"])) if "calendar" in args else Calendar()


def recurrence(args: dict[str, Any]) -> Recurrence:
    return Recurrence.from_json(dump(args["recurrence"]))


def problems(args: dict[str, Any]) -> list[Any]:
    try:
        template(args)
    except EncargoError as error:
        return error.problems
    return []


def suggest(args: dict[str, Any]) -> list[Any]:
    unit = args.get("unit", "code_point")
    if "templates" in args:
        return encargo.suggest([encargo.catalog()[name] for name in args["templates"]], args["text"], unit)
    return encargo.catalog().suggest(args["text"], unit)


def migrate(args: dict[str, Any]) -> Any:
    record = plain(plan(args))
    for task in record["tasks"]:
        task.update(args.get("edit", {}).get(task["id"], {}))
    terms = MigrationTerms.from_json(dump(args["terms"])) if "terms" in args else None
    return Plan.from_json(dump(record)).migrate(template(args), template({"template": args["to"]}), terms)


def recurrence_rule(args: dict[str, Any]) -> dict[str, Any]:
    rule, start = RecurrenceRule(args["rule"]), day(args, "start")
    days = rule.days_from(start, day(args, "from")) if "from" in args else rule.days(start)
    return {
        "text": str(rule),
        "frequency": rule.frequency,
        "interval": rule.interval,
        "count": rule.count,
        "until": plain(rule.until),
        "days": plain(list(islice(days, args["count"]))),
    }


def instances(args: dict[str, Any]) -> Any:
    told = History.from_json(dump(args["history"]))
    begun = [KeyDate.from_json(dump(key)) for key in args.get("begun", [])]
    return recurrence(args).instances(calendar(args), begun, told, day(args, "today"), args["count"])


def step(held: Series, step: dict[str, Any], worked: Calendar) -> Series:
    if "begin" in step:
        found = held.occurrences(day(step, "today"), worked, 12)
        return held.begin(next(one for one in found if one.nominal == day(step, "begin")))
    if "keep" in step:
        return held.begin(Occurrence.from_json(dump(step["keep"])))
    if "finish" in step:
        return held.finish(day(step, "finish"), day(step, "day"))
    if "event" in step:
        return held.record(Event.from_json(dump(step["event"])))
    if "recurrence" in step:
        return held.with_recurrence(recurrence(step))
    return held.with_plan(Plan.from_json(dump(step["plan"])))


def series(args: dict[str, Any]) -> Series:
    if "series" in args:
        held = Series.from_json(dump(args["series"]))
    elif "template" in args:
        held = template(args).series(goal(args), answers(args["answers"]), recurrence(args))
    else:
        held = plan(args).series(recurrence(args))
    for one in args.get("steps", []):
        held = step(held, one, calendar(args))
    return held


def read_network(args: dict[str, Any]) -> Network:
    network = Network([Activity.from_json(dump(one)) for one in args["activities"]])
    for name, minutes in args.get("minutes", {}).items():
        network = network.with_minutes(name, minutes)
    return network


def network(args: dict[str, Any]) -> dict[str, Any]:
    held, worked = read_network(args), calendar(args)
    passes = held.passes()
    due = day(args, "due") if "due" in args else None
    dates, end_days = None, None
    if "start" in args:
        dates = held.dates_in(passes, day(args, "start"), due, worked)
        end_days = plain(Network.days([passes.end], day(args, "start"), worked))
    elif due:
        dates = held.dates_until(due, worked)
    return {
        "length": len(held),
        "end": passes.end,
        "chain": [held.id(place) for place in held.longest_chain(passes)],
        "times": [plain(held.times(passes, place)) for place in range(len(held))],
        "dates": plain(dates),
        "end_days": end_days,
    }


def chance(args: dict[str, Any]) -> dict[str, Any]:
    held, until = read_network(args), args["until"]
    estimates = [Estimate.from_json(dump(one)) for one in args["estimates"]]
    trials = Trials.from_json(dump(args["trials"])) if "trials" in args else None
    sampled, classical = Chance.of(held, estimates, trials), Classical.of(held, estimates)

    def told(sample: Sample) -> dict[str, Any]:
        return {
            "soonest": sample.positions[0],
            "half": sample.percentile(50),
            "most": sample.percentile(85),
            "count": sample.count_until(until),
            "chance": sample.chance_until(until),
            "mean": sample.mean,
            "deviation": sample.deviation,
        }

    return {
        "end": told(sampled.end),
        "watched": [told(sample) for sample in sampled.watched],
        "criticality": Chance.criticality(held, estimates, trials),
        "classical": {
            "chain": classical.chain,
            "mean": classical.mean,
            "deviation": classical.deviation,
            "chance": classical.chance_until(until),
        },
    }


def level(args: dict[str, Any]) -> Schedule:
    return schedule(args).level(Effort.from_json(dump(args["effort"])) if "effort" in args else None)


def placed(args: dict[str, Any]) -> Schedule:
    return level(args) if "effort" in args else schedule(args)


def schedule_why(args: dict[str, Any]) -> dict[str, Any]:
    found = placed(args)
    return {"why": plain(found.why(args["task"])), "is_levelled": found.is_levelled}


def whys(args: dict[str, Any]) -> dict[str, Any]:
    found = placed(args)
    return {
        "whys": [plain(why) for why in found.whys()],
        "critical": found.critical_path(),
        "levelling": plain(found.levelling),
    }


def engagements(args: dict[str, Any]) -> list[encargo.Engagement]:
    if "repeated" in args:
        repeated = encargo.Repeated.from_json(dump(args["repeated"]))
        return series(args).engagements(Terms.from_json(dump(args["terms"])), repeated)
    return [
        encargo.Engagement(schedule(one), one.get("client"), priority=one.get("priority", 0))
        for one in args["engagements"]
    ]


def effort(args: dict[str, Any]) -> encargo.Effort | None:
    return encargo.Effort.from_json(dump(args["effort"])) if "effort" in args else None


def portfolio(args: dict[str, Any]) -> Any:
    return encargo.Portfolio.level(engagements(args), effort(args))


def portfolio_told(args: dict[str, Any]) -> dict[str, Any]:
    held, language = portfolio(args), args["language"]
    packages = [encargo.Package.from_json(dump(one)) for one in args.get("packages", [])]
    return {
        "week": [plain(task) for task in held.this_week()],
        "packages": [plain(use) for use in held.packages(packages)],
        "ics": encargo.portfolio_ics(held, language),
        "svg": encargo.portfolio_svg(held, language),
        "xlsx": list(encargo.portfolio_xlsx(held, language)[:4]),
    }


def portfolio_what_if(args: dict[str, Any]) -> Any:
    engaged = engagements(args)
    change = WhatIfChange.from_json(dump(args["change"]))
    return encargo.Portfolio.what_if(engaged, args["place"], change, effort(args))


def all_at_once(args: dict[str, Any]) -> dict[str, Any]:
    held = schedule(args)
    return {"handoffs": [plain(one) for one in held.handoffs()], "whys": [plain(one) for one in held.plan.whys()]}


def what_if(args: dict[str, Any]) -> Any:
    change = WhatIfChange.from_json(dump(args["change"]))
    if "effort" in args:
        return placed(args).what_if(change)
    return plan(args).what_if(Terms.from_json(dump(args["terms"])), change)


def forecast(args: dict[str, Any]) -> Any:
    return placed(args).forecast(Sampling.from_json(dump(args["sampling"])) if "sampling" in args else None)


def cost(args: dict[str, Any]) -> Any:
    sampling = Sampling.from_json(dump(args["sampling"])) if "sampling" in args else None
    return placed(args).cost(encargo.CostTerms.from_json(dump(args["cost"])), sampling)


def promise(args: dict[str, Any]) -> dict[str, Any]:
    found = placed(args)
    promised = found.promise(args["chance"], Sampling.from_json(dump(args["sampling"])) if "sampling" in args else None)
    if "history" not in args:
        return {"promised": plain(promised)}
    happened, on = History.from_json(dump(args["history"])), day(args, "day")
    buffer = found.buffer(promised, happened, on)
    return {"promised": plain(promised), "buffer": plain(buffer), "earned": plain(found.earned(happened, on))}


def against(args: dict[str, Any]) -> list[Any]:
    return schedule(args).against(plan(args).schedule(Terms.from_json(dump(args["baseline"]))))


def calendar_day(args: dict[str, Any]) -> dict[str, Any]:
    held, asked = calendar(args), day(args, "day")
    return {
        "on": plain(held.on(asked, args["policy"])),
        "covers": held.covers(asked),
        "works": held.works(asked),
    }


def history(args: dict[str, Any]) -> dict[str, Any]:
    whole, again = History.from_json(dump(args["history"])), History()
    for event in whole.events:
        again = again.record(event)
    for check_in in whole.check_ins:
        again = again.check_in(check_in)
    on = day(args, "day")
    return {
        "history": plain(whole),
        "replayed": again == whole,
        "states": plain(whole.states(on)),
        "done": whole.done(on),
        "state": plain(whole.state(args["task"], on)) if "task" in args else None,
    }


def record(args: dict[str, Any]) -> History:
    told = History.from_json(dump(args["history"]))
    for event in args.get("events", []):
        told = told.record(Event.from_json(dump(event)))
    for check_in in args.get("check_ins", []):
        told = told.check_in(CheckIn.from_json(dump(check_in)))
    return told


def history_words(args: dict[str, Any]) -> dict[str, Any]:
    return {
        "kinds": [[kind, plain(encargo.event_kind_text(kind))] for kind in args["kinds"]],
        "statuses": [
            [one, plain(encargo.task_status_text(one)), encargo.task_status_is_over(one)] for one in args["statuses"]
        ],
    }


def brief(args: dict[str, Any]) -> encargo.Brief:
    if "task" in args:
        return schedule(args).handoff(args["task"]).brief()
    return schedule(args).brief(args["person"])


def brief_texts(args: dict[str, Any]) -> dict[str, Any]:
    held, language, voice = brief(args), args["language"], args.get("voice")
    return {
        "text": held.text(language, voice),
        "sections": plain(held.sections(language, voice)),
        "markdown": encargo.brief_markdown(held, language, voice),
        "html": encargo.brief_html(held, language, voice),
    }


def act(args: dict[str, Any]) -> dict[str, Any]:
    held, task, on = encargo.History(), args["task"], day(args, "day")
    allowed = [held.allowed(task, on)]
    for event in args["events"]:
        held = held.act(encargo.Event.from_json(dump(event)))
        allowed.append(held.allowed(task, on))
    return {"allowed": allowed, "state": plain(held.state(task, on))}


def happened(args: dict[str, Any]) -> encargo.History:
    return encargo.History.from_json(dump(args["history"]))


def delegation(args: dict[str, Any]) -> dict[str, Any]:
    rule = encargo.DelegationRule.from_json(dump(args["rule"]))
    level = happened(args).level(rule, day(args, "day"))
    return {
        "level": level,
        "view": encargo.delegation_level_view(level),
        "authority": encargo.delegation_level_authority(level),
        "text": plain(encargo.delegation_level_text(level)),
    }


def waiting(args: dict[str, Any]) -> dict[str, Any]:
    held, history, on = schedule(args), happened(args), day(args, "day")
    return {"waiting": plain(held.waiting(history, on)), "reminders": plain(held.reminders(history, on))}


def file(args: dict[str, Any]) -> bytes:
    return bytes(args["bytes"]) if "bytes" in args else args["text"].encode()


def merge(args: dict[str, Any]) -> Any:
    plan_with_days, language = schedule(args), args.get("language", "es")
    if "workbook" in args:
        grid = encargo.read_xlsx(encargo.xlsx(plan_with_days, language))
    else:
        text = args.get("text", encargo.csv(plan_with_days.sheet(language)))
        for was, becomes in args.get("edit", []):
            text = text.replace(was, becomes)
        grid = encargo.read_csv(text)
    terms = encargo.MergeTerms.from_json(dump(args.get("merge_terms", {})))
    if "sent" in args:
        terms = terms.__replace__(sent=plan_with_days.plan.schedule(plan_with_days.terms.__replace__(history=History())).sheet(language))
    return plan_with_days.merge(grid, terms)


def table_merge(args: dict[str, Any]) -> Any:
    base, ours, theirs = (encargo.Table.from_json(dump(args[name])) for name in ("base", "ours", "theirs"))
    choices = [encargo.MergeChoice.from_json(dump(choice)) for choice in args.get("choices", [])]
    return ours.merge(base, theirs, choices, args.get("prefer"))


def campaigns(args: dict[str, Any]) -> dict[str, Any]:
    terms = encargo.CampaignTerms.from_json(dump(args["campaign_terms"]))
    if "line" in args:
        reading = encargo.CampaignReading.of_line(args["line"], terms)
    else:
        grid = encargo.Grid.from_json(dump(args["grid"])) if "grid" in args else encargo.read_csv(file(args))
        reading = encargo.CampaignReading.of_grid(grid, terms)
    assert encargo.CampaignReading.from_json(reading.to_json()) == reading
    return {
        "campaigns": plain(reading.campaigns),
        "findings": plain(reading.findings),
        "check_ins": plain(reading.check_ins(goal(args))) if "goal" in args else None,
    }


def progress(args: dict[str, Any]) -> Any:
    if "goals" in args:
        tree = encargo.Tree([Goal.from_json(dump(one)) for one in args["goals"]])
        return tree.progress(happened(args), day(args, "day"))
    return goal(args).progress(happened(args), day(args, "day"))


def habit(args: dict[str, Any]) -> Any:
    reviews = Recurrence.from_json(dump(args["reviews"]))
    return schedule(args).habit(happened(args), reviews, day(args, "day"))


def months(args: dict[str, Any]) -> Any:
    return encargo.Tree([Goal.from_json(dump(one)) for one in args["goals"]]).months(happened(args), day(args, "day"))


def decisions(args: dict[str, Any]) -> dict[str, Any]:
    held = History()
    for one in args["decisions"]:
        held = held.decide(encargo.Decision.from_json(dump(one)))
    words = [[kind, plain(encargo.decision_kind_text(kind))] for kind in ("keep", "change", "hold", "drop")]
    return {"history": plain(held), "decisions": plain(held.decisions), "words": words}


def effect(args: dict[str, Any]) -> Any:
    issues = [encargo.Issue.from_json(dump(one)) for one in args["issues"]]
    return goal(args).effect(happened(args), issues, args["days"], day(args, "day"))


def with_estimates(args: dict[str, Any]) -> dict[str, Any]:
    old, planned = template(args), schedule(args)
    proposed = planned.retrospective(happened(args), day(args, "day")).proposed
    taken = [one for one in proposed if one.task not in args.get("refused", [])]
    following = old.with_estimates(planned.plan, taken)
    migration = planned.plan.migrate(old, following)
    return {"template": plain(following), "changes": plain(migration.changes), "plan": plain(migration.plan)}


def report(args: dict[str, Any]) -> encargo.Report:
    """One report, or those of a client as one."""
    if "reports" in args:
        of_months = months(args["months"]) if "months" in args else None
        return encargo.Report.of_client(args["client"], [report(one) for one in args["reports"]], of_months)
    return schedule(args).report(happened(args), day(args, "since"), day(args, "day"), args.get("voice"))


def report_files(args: dict[str, Any]) -> dict[str, Any]:
    reports, language = [report(args)], args["language"]
    workbook = encargo.read_xlsx(encargo.report_xlsx(reports, language))
    return {
        "html": encargo.report_html(reports, language),
        "markdown": encargo.report_markdown(reports, language),
        "workbook": [len(page.rows) for page in workbook.pages],
    }


def audit_tasks(args: dict[str, Any]) -> list[encargo.AuditTask]:
    if "text" in args:
        return encargo.Note(args["text"], day(args, "today"), args.get("language")).audit_tasks()
    return [encargo.AuditTask.from_json(dump(task)) for task in args["tasks"]]


def audit(args: dict[str, Any]) -> encargo.Audit:
    if "templates" in args:
        return encargo.Audit.of(audit_tasks(args), [encargo.catalog()[name] for name in args["templates"]])
    return encargo.catalog().audit(audit_tasks(args))


def goal_list(args: dict[str, Any]) -> encargo.GoalList:
    if "text" in args:
        note = encargo.Note(args["text"], day(args, "today"), args.get("language"))
        made = encargo.GoalList.of(note.read(), note.today)
    else:
        made = encargo.GoalList.from_json(dump(args["list"]))
    for step in args.get("steps", []):
        [(verb, given)] = step.items()
        if verb in ("add", "edit"):
            made = getattr(made, verb)(Goal.from_json(dump(given)))
        elif verb == "split":
            made = made.split(given[0], [Goal.from_json(dump(part)) for part in given[1]])
        elif verb == "with_reading":
            made = made.with_reading(encargo.Note(given, made.today).read())
        else:
            made = getattr(made, verb)(*(given if isinstance(given, list) else [given]))
    return made


def goal_texts(args: dict[str, Any]) -> dict[str, Any]:
    made, language = goal_list(args), args["language"]
    sheet = made.sheet(language, args.get("columns"))
    return {
        "title": plain(made.title),
        "fates": [plain(made.fate(past)) for past in made.past],
        "sheet": plain(sheet),
        "csv": encargo.csv(sheet),
        "markdown": encargo.goals_markdown(made, language),
        "xlsx": list(encargo.goals_xlsx(made, language, args.get("columns"))[:4]),
    }


def locale(args: dict[str, Any]) -> dict[str, Any]:
    here = encargo.locale_of(args["language"], args["country"])
    return {
        "locale": here,
        "language": encargo.locale_language(here),
        "say": encargo.locale_say(here, Text.from_json(dump(args["text"]))),
        "write": encargo.locale_write(here, args["said"]),
        "dialect": encargo.csv_dialect_of(here),
    }


CALLS = {
    "locale": locale,
    "goal_list": goal_list,
    "goal_texts": goal_texts,
    "audit": audit,
    "audit_tasks": audit_tasks,
    "audit_words": lambda args: [[one, plain(encargo.audit_advice_text(one))] for one in args["advice"]],
    "retrospective": lambda args: schedule(args).retrospective(happened(args), day(args, "day")),
    "report": report,
    "report_files": report_files,
    "with_estimates": with_estimates,
    "effect": effect,
    "habit": habit,
    "months": months,
    "decisions": decisions,
    "progress": progress,
    "trend_words": lambda args: [[one, plain(encargo.trend_method_text(one))] for one in args["methods"]],
    "campaigns": campaigns,
    "benchmarks": lambda args: encargo.benchmarks(),
    "rate_words": lambda args: [[kind, plain(encargo.rate_kind_text(kind))] for kind in args["kinds"]],
    "brief": brief,
    "brief_texts": brief_texts,
    "act": act,
    "delegation": delegation,
    "correct": lambda args: plan(args).correct(happened(args), day(args, "day")),
    "waiting": waiting,
    "history": history,
    "record": record,
    "history_words": history_words,
    "asked": lambda args: template(args).asked(answers(args["answers"])),
    "check": lambda args: template(args).check(),
    "problems": problems,
    "to_yaml": lambda args: encargo.to_yaml(template(args)),
    "schema": lambda args: json.loads(encargo.template_schema()),
    "suggest": suggest,
    "compare": lambda args: template(args).compare(answers(args["a"]), answers(args["b"])),
    "why": lambda args: plan(args).why(args["task"]),
    "read_csv": lambda args: encargo.read_csv(file(args)),
    "read_xlsx": lambda args: encargo.read_xlsx(file(args)),
    "merge": merge,
    "table_merge": table_merge,
    "migrate": migrate,
    "to_template": lambda args: plan(args).to_template(args["id"], Text.from_json(dump(args["title"]))),
    "recurrence_rule": recurrence_rule,
    "recurrence": recurrence,
    "key_dates": lambda args: recurrence(args).key_dates(calendar(args), day(args, "from"), args["count"]),
    "instances": instances,
    "series": series,
    "occurrences": lambda args: series(args).occurrences(day(args, "today"), calendar(args), args["count"]),
    "network": network,
    "chance": chance,
    "level": level,
    "calendar_day": calendar_day,
    "states": lambda args: schedule(args).states(),
    "state": lambda args: schedule(args).state(args["task"]),
    "schedule_why": schedule_why,
    "whys": whys,
    "portfolio": portfolio,
    "portfolio_told": portfolio_told,
    "portfolio_what_if": portfolio_what_if,
    "all_at_once": all_at_once,
    "read_holidays": lambda args: encargo.read_holidays(args["ics"]),
    "what_if": what_if,
    "forecast": forecast,
    "promise": promise,
    "cost": cost,
    "against": against,
    "holidays": lambda args: encargo.holidays(args["ics"]),
}
